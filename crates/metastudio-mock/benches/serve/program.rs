//! The servers, as processes.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::ensure;

use crate::load::{now, request};

/// The longest time to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs until it is dropped.
pub(crate) struct Program {
    process: Child,
    pub(crate) address: SocketAddr,
}

impl Program {
    /// Whether there is such a program.
    pub(crate) fn is_there(name: &str) -> bool {
        let mut command = Command::new(name);
        command
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    /// Starts this server, and measures the time until its first response.
    pub(crate) fn ours(contract: &str) -> anyhow::Result<(Self, Duration)> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_metastudio-mock"));
        let address = free()?;
        command.args(["--contract", contract, "--listen", &address.to_string()]);
        Self::start(command, address)
    }

    /// Starts Prism, and measures the time until its first response.
    pub(crate) fn prism(name: &str, contract: &str) -> anyhow::Result<(Self, Duration)> {
        let address = free()?;
        let port = address.port().to_string();
        let mut command = Command::new(name);
        command.args(["mock", contract, "--host", "127.0.0.1", "--port", &port]);
        Self::start(command, address)
    }

    fn start(mut command: Command, address: SocketAddr) -> anyhow::Result<(Self, Duration)> {
        let started = now();
        let process = command.stdout(Stdio::null()).spawn()?;
        let mut program = Self { process, address };
        while !is_ready(address) {
            ensure!(program.process.try_wait()?.is_none(), "{command:?} ended");
            ensure!(started.elapsed() < PATIENCE, "{command:?} does not answer");
            pause();
        }
        Ok((program, started.elapsed()))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

fn is_ready(address: SocketAddr) -> bool {
    let Ok(mut stream) = TcpStream::connect(address) else {
        return false;
    };
    let mut status = [0; 12];
    stream.write_all(request(address).as_bytes()).is_ok()
        && stream.read_exact(&mut status).is_ok()
        && status == *b"HTTP/1.1 200"
}

#[expect(
    clippy::disallowed_methods,
    reason = "the processor is for the server to start"
)]
fn pause() {
    std::thread::sleep(Duration::from_micros(200));
}
