//! What clients may cost the server.

use std::time::Duration;

/// How much of a server its clients can take up: connections, sizes, time, and the log.
///
/// A server does not grow beyond them, whatever it is sent. With the defaults, and besides the world
/// itself, that is about 64 MiB of bodies that are being read, 64 MiB of logged traffic, and 64 KiB for
/// each of 512 connections.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_mock::{Limits, MockServer};
///
/// let limits = Limits::default().connections(16).patience(Duration::from_secs(5));
/// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
/// let server = MockServer::builder(contract).limits(limits).start()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    pub(crate) connections: usize,
    pub(crate) head: usize,
    pub(crate) body: usize,
    pub(crate) bodies: usize,
    pub(crate) patience: Duration,
    pub(crate) requests: usize,
    pub(crate) traffic: usize,
}

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 512,
            head: 64 * KIB,
            body: 10 * MIB,
            bodies: 64 * MIB,
            patience: Duration::from_secs(60),
            requests: 1000,
            traffic: 64 * MIB,
        }
    }
}

impl Limits {
    /// So many connections at a time, at least one; further ones wait until one ends. Unless set, 512.
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections.max(1);
        self
    }

    /// Bytes of a request's head, at least 8 KiB; larger ones are refused with 431. Unless set, 64 KiB.
    pub fn head(mut self, bytes: usize) -> Self {
        self.head = bytes.max(8 * KIB);
        self
    }

    /// Bytes of a request's body; larger ones are refused with 413. Unless set, 10 MiB.
    pub fn body(mut self, bytes: usize) -> Self {
        self.body = bytes;
        self
    }

    /// Bytes of all bodies that are being read or answered at a time; further ones wait. It is never
    /// less than the limit of one body. Unless set, 64 MiB.
    pub fn bodies(mut self, bytes: usize) -> Self {
        self.bodies = bytes;
        self
    }

    /// How long a client may take to send a head, to send a body, and to take an answer; and how long a
    /// connection may idle. It is the machine's time that counts. Unless set, a minute.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// How many requests the log keeps; older ones fall out of it, and still count. Unless set, 1,000.
    pub fn requests(mut self, requests: usize) -> Self {
        self.requests = requests;
        self
    }

    /// Bytes of all requests and answers that the log keeps; the oldest fall out of it. Unless set,
    /// 64 MiB.
    pub fn traffic(mut self, bytes: usize) -> Self {
        self.traffic = bytes;
        self
    }
}
