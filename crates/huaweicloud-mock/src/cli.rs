//! The server as a program: arguments in, one line out, then serving until it is interrupted.
//!
//! A crate for one service runs the same program with its own contract and names.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser};
use openapi_document::{Document, Findings, Loader};
use serde_json::Value;

use crate::{
    CompiledContract, ContractError, DEFAULT_ACCESS_KEY_ID, DEFAULT_PROJECT_ID, DEFAULT_SECRET_KEY,
    DEFAULT_TOKEN, MockServer, MockServerBuilder, ServiceProfile, StartError, VirtualClock,
};

/// Writes `listening on http://ADDRESS` to standard output once it listens, then `admin on
/// http://ADDRESS` if it has an admin port, and serves until it is interrupted or terminated.
#[derive(Parser)]
#[command(after_help = defaults())]
struct Arguments {
    /// Address to listen on; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    /// Loopback address of the admin port: faults, clock, world, counts, traffic
    #[arg(long, value_name = "ADDRESS")]
    admin: Option<SocketAddr>,

    /// Access key to accept, its secret after the first colon; may be repeated
    #[arg(long, value_name = "AK:SK", hide_env_values = true)]
    credentials: Vec<String>,

    /// Token to accept; may be repeated
    #[arg(long, value_name = "TOKEN", hide_env_values = true)]
    token: Vec<String>,

    /// Project to serve
    #[arg(long, value_name = "ID", default_value = DEFAULT_PROJECT_ID)]
    project: String,

    /// Seed of the world
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Where the time comes from: `real`, `scaled:N` (N times as fast), `stepped` or `stepped:START`
    /// (stops until it is moved; START as in 2025-03-11T12:00:00Z)
    #[arg(long, value_name = "CLOCK", default_value = "real")]
    clock: VirtualClock,

    /// OpenAPI document to serve, in JSON or YAML, with the files that it refers to
    #[arg(long, value_name = "FILE")]
    contract: Option<PathBuf>,

    /// Folder that the references of the contract must not leave; the folder of the contract if not
    /// given
    #[arg(long, value_name = "FOLDER", requires = "contract")]
    root: Option<PathBuf>,

    /// Error codes and conventions of the service, as JSON; for a document of `--contract`
    #[arg(long, value_name = "FILE", requires = "contract")]
    profile: Option<PathBuf>,
}

/// Returns the end of the help text, which names the default credentials.
fn defaults() -> String {
    format!(
        "Without --credentials, {DEFAULT_ACCESS_KEY_ID}:{DEFAULT_SECRET_KEY} is accepted; without \
         --token, {DEFAULT_TOKEN}."
    )
}

/// A program that serves a contract: its names, and the contract that it carries.
#[derive(Debug, Clone)]
#[must_use]
pub struct Program {
    name: &'static str,
    version: &'static str,
    about: &'static str,
    credentials_variable: &'static str,
    token_variable: &'static str,
    preset: Option<Preset>,
}

#[derive(Debug, Clone)]
struct Preset {
    load: fn() -> Result<CompiledContract, ContractError>,
    profile: ServiceProfile,
}

impl Program {
    /// A program of this name and version, which serves the contract that is given to it.
    pub fn new(name: &'static str, version: &'static str, about: &'static str) -> Self {
        Self {
            name,
            version,
            about,
            credentials_variable: "HUAWEICLOUD_MOCK_CREDENTIALS",
            token_variable: "HUAWEICLOUD_MOCK_TOKEN",
            preset: None,
        }
    }

    /// Serves this contract unless another one is given.
    pub fn preset(
        mut self,
        load: fn() -> Result<CompiledContract, ContractError>,
        profile: ServiceProfile,
    ) -> Self {
        self.preset = Some(Preset { load, profile });
        self
    }

    /// Reads credentials and tokens from these environment variables. The defaults are
    /// `HUAWEICLOUD_MOCK_CREDENTIALS` and `HUAWEICLOUD_MOCK_TOKEN`.
    pub fn environment(mut self, credentials: &'static str, token: &'static str) -> Self {
        self.credentials_variable = credentials;
        self.token_variable = token;
        self
    }

    /// Runs the program with these arguments, the first of which is its name. Returns when it is
    /// interrupted or terminated, or cannot start.
    pub fn run(&self, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
        let arguments = match self.parse(arguments) {
            Ok(arguments) => arguments,
            Err(error) => error.exit(),
        };
        match self.serve(arguments) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                report(&failure);
                ExitCode::FAILURE
            }
        }
    }

    fn parse(
        &self,
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Arguments, clap::Error> {
        let needs_contract = self.preset.is_none();
        let command = Arguments::command()
            .name(self.name)
            .bin_name(self.name)
            .version(self.version)
            .about(self.about)
            .mut_arg("credentials", |own| own.env(self.credentials_variable))
            .mut_arg("token", |own| own.env(self.token_variable))
            .mut_arg("contract", |own| match needs_contract {
                true => own.required(true),
                false => {
                    own.help("OpenAPI document to serve, as JSON, instead of the built-in one")
                }
            });
        Arguments::from_arg_matches(&command.try_get_matches_from(arguments)?)
    }

    fn serve(&self, arguments: Arguments) -> Result<(), Failure> {
        // Signals are caught before the server can be seen, so that none is missed.
        let signals = Signals::new().map_err(|source| Failure::Io {
            action: "wait for signals",
            source,
        })?;
        let server = self.start(arguments)?;
        let mut stdout = io::stdout();
        let mut lines = format!("listening on {}\n", server.url());
        if let Some(admin) = server.admin_url() {
            lines.push_str(&format!("admin on {admin}\n"));
        }
        (stdout.write_all(lines.as_bytes()))
            .and_then(|()| stdout.flush())
            .map_err(|source| Failure::Io {
                action: "write to standard output",
                source,
            })?;
        signals.wait();
        Ok(())
    }

    fn start(&self, arguments: Arguments) -> Result<MockServer, Failure> {
        let mut builder = self
            .builder(&arguments)?
            .listen(arguments.listen)
            .project(&arguments.project)
            .seed(arguments.seed)
            .clock(arguments.clock);
        if let Some(admin) = arguments.admin {
            builder = builder.admin(admin);
        }
        for pair in &arguments.credentials {
            let (id, secret) = pair.split_once(':').ok_or(Failure::Credentials)?;
            builder = builder.credentials(id, secret);
        }
        for token in &arguments.token {
            builder = builder.token(token);
        }
        Ok(builder.start()?)
    }

    fn builder(&self, arguments: &Arguments) -> Result<MockServerBuilder, Failure> {
        let root = arguments.root.as_deref();
        let builder = match (&self.preset, &arguments.contract) {
            (Some(preset), None) => {
                return Ok(MockServerBuilder::preset(
                    preset.load,
                    preset.profile.clone(),
                ));
            }
            (Some(preset), Some(path)) => {
                MockServerBuilder::new(contract(path, root)?).profile(preset.profile.clone())
            }
            (None, Some(path)) => MockServerBuilder::new(contract(path, root)?),
            (None, None) => return Err(Failure::NoContract),
        };
        Ok(match &arguments.profile {
            Some(path) => builder.profile(profile(path)?),
            None => builder,
        })
    }
}

/// Reads a contract: one JSON file as it is, or a document in YAML or in several files.
fn contract(path: &Path, root: Option<&Path>) -> Result<Value, Failure> {
    let text = text(path, "contract")?;
    let json = serde_json::from_str(&text);
    let document = Loader::within(root).load_text(path, &text);
    let is_alone = |document: &Document| {
        document.files().len() == document.joined_files().len()
            && document.problems().len() == document.problems_of_files().len()
    };
    match (json, document) {
        (Ok(json), Err(_)) => Ok(json),
        (Ok(json), Ok(document)) if is_alone(&document) => Ok(json),
        (_, loaded) => {
            let checked = loaded.and_then(|document| {
                let problems: Findings = document.problems().iter().cloned().collect();
                match problems.has_errors() {
                    true => Err(problems),
                    false => Ok(document.value().clone()),
                }
            });
            checked.map_err(|findings| Failure::Contract {
                path: path.to_owned(),
                findings,
            })
        }
    }
}

/// Reads a profile, as JSON.
fn profile(path: &Path) -> Result<ServiceProfile, Failure> {
    serde_json::from_str(&text(path, "profile")?).map_err(|source| Failure::Parse {
        path: path.to_owned(),
        source,
    })
}

fn text(path: &Path, what: &'static str) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|source| Failure::Read {
        what,
        path: path.to_owned(),
        source,
    })
}

/// Why the program ends early.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("--credentials needs an access key and its secret with a colon between them")]
    Credentials,
    #[error("there is no contract to serve; help: give an OpenAPI document with --contract FILE")]
    NoContract,
    #[error("cannot read the {what} {path}; help: give the path of a readable file")]
    Read {
        what: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    #[error("the contract {path} cannot be read:\n{findings}")]
    Contract { path: PathBuf, findings: Findings },
    #[error(
        "the profile {path} is not JSON of a profile; help: compare it with the type `ServiceProfile`"
    )]
    Parse {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error(transparent)]
    Start(#[from] StartError),
    #[error("cannot {action}")]
    Io {
        action: &'static str,
        source: io::Error,
    },
}

/// Writes an error and its causes to standard error. Nothing is left to do where even that is closed.
fn report(failure: &dyn std::error::Error) {
    let mut text = failure.to_string();
    let mut cause = failure.source();
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    let _ = writeln!(io::stderr(), "error: {text}");
}

/// The signals that end the program.
struct Signals {
    runtime: tokio::runtime::Runtime,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    #[cfg(unix)]
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let runtime = runtime()?;
        let entered = runtime.enter();
        let terminate = signal(SignalKind::terminate())?;
        let interrupt = signal(SignalKind::interrupt())?;
        drop(entered);
        Ok(Self {
            runtime,
            terminate,
            interrupt,
        })
    }

    #[cfg(unix)]
    fn wait(mut self) {
        use std::task::Poll;
        self.runtime.block_on(std::future::poll_fn(|context| {
            let terminate = self.terminate.poll_recv(context).is_ready();
            let interrupt = self.interrupt.poll_recv(context).is_ready();
            if terminate || interrupt {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        }));
    }

    #[cfg(not(unix))]
    fn new() -> io::Result<Self> {
        Ok(Self {
            runtime: runtime()?,
        })
    }

    #[cfg(not(unix))]
    fn wait(self) {
        // Where signals cannot be waited for, the program ends at once rather than never.
        let _ = self.runtime.block_on(tokio::signal::ctrl_c());
    }
}

fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str =
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: a.yaml}}\n";

    #[test]
    fn contracts_may_be_yaml_in_several_files() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let write = |name: &str, text: &str| fs::write(path(name), text).unwrap();
        write("api.yaml", ROOT);
        write(
            "a.yaml",
            "get: {operationId: a, responses: {'200': {description: ok}}}\n",
        );
        let split = contract(&path("api.yaml"), None).unwrap();
        assert_eq!(split["paths"]["/a"]["get"]["operationId"], "a");
        write("bundle.json", &split.to_string());
        assert_eq!(contract(&path("bundle.json"), None).unwrap(), split);
        write("split.json", r#"{"paths": {"/a": {"$ref": "a.yaml"}}}"#);
        let paths = &contract(&path("split.json"), None).unwrap()["paths"];
        assert_eq!(*paths, split["paths"]);
        write("broken.yaml", "paths: {\n");
        let failure = contract(&path("broken.yaml"), None)
            .unwrap_err()
            .to_string();
        assert!(failure.contains("error[syntax]"), "{failure}");
    }
}
