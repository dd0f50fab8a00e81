//! Requests one list repeatedly, on several connections at once.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use metastudio_mock::{DEFAULT_PROJECT_ID, DEFAULT_TOKEN};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

const CONNECTIONS: usize = 8;

/// A valid request for a list of ten.
pub(crate) fn request(address: SocketAddr) -> String {
    format!(
        "GET /v1/{DEFAULT_PROJECT_ID}/digital-human-training-manage/user/jobs?limit=10 HTTP/1.1\r\n\
         host: {address}\r\naccept: application/json\r\nx-auth-token: {DEFAULT_TOKEN}\r\n\r\n"
    )
}

/// Connections to one server, on a thread of their own.
pub(crate) struct Load {
    runtime: Runtime,
    connections: Vec<Connection>,
}

struct Connection {
    stream: TcpStream,
    request: String,
    response: Vec<u8>,
}

impl Load {
    pub(crate) fn connect(address: SocketAddr) -> anyhow::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let connect = async {
            let mut connections = Vec::new();
            for _ in 0..CONNECTIONS {
                let stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                connections.push(Connection {
                    stream,
                    request: request(address),
                    response: Vec::new(),
                });
            }
            anyhow::Ok(connections)
        };
        let connections = runtime.block_on(connect)?;
        Ok(Self {
            runtime,
            connections,
        })
    }

    /// Returns the time per request, over this number of requests on all connections.
    pub(crate) fn requests(&mut self, requests: usize) -> anyhow::Result<Duration> {
        let each = requests / CONNECTIONS;
        let connections = std::mem::take(&mut self.connections);
        let started = now();
        self.connections = self.runtime.block_on(async {
            let mut tasks = JoinSet::new();
            for connection in connections {
                tasks.spawn(connection.requests(each));
            }
            let mut back = Vec::new();
            while let Some(connection) = tasks.join_next().await {
                back.push(connection??);
            }
            anyhow::Ok(back)
        })?;
        Ok(started.elapsed() / u32::try_from(each * CONNECTIONS)?)
    }
}

impl Connection {
    async fn requests(mut self, requests: usize) -> anyhow::Result<Self> {
        for _ in 0..requests {
            self.stream.write_all(self.request.as_bytes()).await?;
            self.response.clear();
            while !is_whole(&self.response)? {
                let read = self.stream.read_buf(&mut self.response).await?;
                ensure!(read > 0, "the server hung up");
            }
            ensure!(
                self.response.starts_with(b"HTTP/1.1 200"),
                "it was refused: {}",
                String::from_utf8_lossy(&self.response)
            );
        }
        Ok(self)
    }
}

/// Whether a response is complete, by its length.
fn is_whole(response: &[u8]) -> anyhow::Result<bool> {
    let Some(end) = response.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(false);
    };
    let head = std::str::from_utf8(response.get(..end).unwrap_or_default())?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.parse::<usize>())
    });
    let length = length.with_context(|| format!("an answer without a length: {head}"))??;
    Ok(response.len() >= end + 4 + length)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
