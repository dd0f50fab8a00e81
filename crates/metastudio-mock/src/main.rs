//! The mock server as a program: flags in, one line out, then serving until it is told to stop.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use metastudio_mock::{
    DEFAULT_ACCESS_KEY_ID, DEFAULT_PROJECT_ID, DEFAULT_SECRET_KEY, DEFAULT_TOKEN, MockServer,
    StartError, VirtualClock,
};

/// A stateful mock server of Huawei Cloud MetaStudio.
///
/// Writes `listening on http://ADDRESS` to standard output once it listens, then `admin on
/// http://ADDRESS` if it has an admin port, and serves until it is interrupted or terminated.
#[derive(Parser)]
#[command(version, after_help = defaults())]
struct Arguments {
    /// Address to listen on; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    /// Loopback address to be steered on: faults, clock, world, counts, traffic
    #[arg(long, value_name = "ADDRESS")]
    admin: Option<SocketAddr>,

    /// Access key to accept, its secret after the first colon; may be repeated
    #[arg(
        long,
        value_name = "AK:SK",
        env = "METASTUDIO_MOCK_CREDENTIALS",
        hide_env_values = true
    )]
    credentials: Vec<String>,

    /// Token to accept; may be repeated
    #[arg(
        long,
        value_name = "TOKEN",
        env = "METASTUDIO_MOCK_TOKEN",
        hide_env_values = true
    )]
    token: Vec<String>,

    /// Project to serve
    #[arg(long, value_name = "ID", default_value = DEFAULT_PROJECT_ID)]
    project: String,

    /// Seed of the world
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Where the time comes from: `real`, `scaled:N` (N times as fast), `stepped` or `stepped:START`
    /// (stands until it is moved; START as in 2025-03-11T12:00:00Z)
    #[arg(long, value_name = "CLOCK", default_value = "real")]
    clock: VirtualClock,

    /// OpenAPI document to serve, as JSON, instead of the built-in contract
    #[arg(long, value_name = "FILE")]
    contract: Option<PathBuf>,
}

fn defaults() -> String {
    format!(
        "Without --credentials, {DEFAULT_ACCESS_KEY_ID}:{DEFAULT_SECRET_KEY} is accepted; without \
         --token, {DEFAULT_TOKEN}."
    )
}

/// Why the program ends early.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("--credentials needs an access key and its secret with a colon between them")]
    Credentials,
    #[error("cannot read the contract {path}: {source}; give the path of a readable JSON file")]
    ReadContract { path: PathBuf, source: io::Error },
    #[error("the contract {path} is not JSON: {source}; give a bundled OpenAPI document as JSON")]
    ParseContract {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error(transparent)]
    Start(#[from] StartError),
    #[error("cannot {action}: {source}")]
    Io {
        action: &'static str,
        source: io::Error,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report(&failure);
            ExitCode::FAILURE
        }
    }
}

/// Nothing is left to do where even standard error is closed.
fn report(failure: &dyn fmt::Display) {
    let _ = writeln!(io::stderr(), "error: {failure}");
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    // Signals are caught before the server can be seen, so that none is missed.
    let signals = Signals::new().map_err(|source| Failure::Io {
        action: "wait for signals",
        source,
    })?;
    let server = start(arguments)?;
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

fn start(arguments: Arguments) -> Result<MockServer, Failure> {
    let mut builder = MockServer::builder()
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
    if let Some(path) = arguments.contract {
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(source) => return Err(Failure::ReadContract { path, source }),
        };
        match serde_json::from_slice(&text) {
            Ok(document) => builder = builder.contract(document),
            Err(source) => return Err(Failure::ParseContract { path, source }),
        }
    }
    Ok(builder.start()?)
}

/// The wish of the operating system, or of whoever sits before it, that the program end.
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
