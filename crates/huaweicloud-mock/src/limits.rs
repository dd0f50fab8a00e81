//! Limits on the resources that clients can use.

use std::time::Duration;

/// Limits on connections, sizes, time and the log.
///
/// A server does not grow beyond them, whatever clients send. With the defaults it uses, in
/// addition to the world, about 64 MiB for bodies that are being read, 64 MiB for logged traffic,
/// and 64 KiB for each of 512 connections.
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
    /// Sets the number of connections at a time, at least one; further ones wait until one ends.
    /// The default is 512.
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections.max(1);
        self
    }

    /// Sets the largest head of a request, at least 8 KiB; larger ones are rejected with 431. The
    /// default is 64 KiB.
    pub fn head(mut self, bytes: usize) -> Self {
        self.head = bytes.max(8 * KIB);
        self
    }

    /// Sets the largest body of a request; larger ones are rejected with 413. The default is 10
    /// MiB.
    pub fn body(mut self, bytes: usize) -> Self {
        self.body = bytes;
        self
    }

    /// Sets the size of all bodies that are being processed at a time; further ones wait. It is
    /// never less than the limit of one body. The default is 64 MiB.
    pub fn bodies(mut self, bytes: usize) -> Self {
        self.bodies = bytes;
        self
    }

    /// Sets how long a client may take to send a head, to send a body and to receive a response,
    /// and how long a connection may be idle, in the machine's time. The default is one minute.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sets the number of requests that the log keeps; older ones are dropped, and still count. The
    /// default is 1,000.
    pub fn requests(mut self, requests: usize) -> Self {
        self.requests = requests;
        self
    }

    /// Sets the size of all requests and responses that the log keeps; the oldest are dropped. The
    /// default is 64 MiB.
    pub fn traffic(mut self, bytes: usize) -> Self {
        self.traffic = bytes;
        self
    }
}
