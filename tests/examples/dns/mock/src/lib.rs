//! A stateful mock server of Huawei Cloud DNS, for tests of clients in any language.
//!
//! It is [`huaweicloud_mock`] with the contract of this workspace; the documentation of that crate
//! describes how the server behaves.
//!
//! ```
//! let server = dns_mock::MockServer::start()?; // a free port; stops when dropped
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! # Ok::<(), std::io::Error>(())
//! ```

#![forbid(unsafe_code)]

use std::{io, ops::Deref, sync::OnceLock};

#[doc(inline)]
pub use huaweicloud_mock::*;

/// The contract, as one JSON document.
pub const CONTRACT: &str = include_str!("generated/contract.json");

/// Returns the conventions of the service that its contract cannot express, such as its error codes.
pub fn profile() -> ServiceProfile {
    ServiceProfile::new("DNS")
}

/// Returns the contract, which is compiled once in a process.
///
/// # Errors
///
/// [`ContractError`] if the contract cannot be served.
pub fn contract() -> Result<CompiledContract, ContractError> {
    static COMPILED: OnceLock<Result<CompiledContract, ContractError>> = OnceLock::new();
    let compile = || CompiledContract::from_json(CONTRACT, profile());
    COMPILED.get_or_init(compile).clone()
}

/// Configures and starts a [`MockServer`].
pub type MockServerBuilder = huaweicloud_mock::MockServerBuilder<MockServer>;

/// A mock server of the service that runs until it is dropped.
///
/// Its methods are those of [`huaweicloud_mock::MockServer`].
#[derive(Debug)]
#[must_use = "a server stops when it is dropped"]
pub struct MockServer(huaweicloud_mock::MockServer);

impl MockServer {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If no port is free or no thread can be started.
    pub fn start() -> io::Result<Self> {
        Ok(Self::builder().start()?)
    }

    /// Returns the builder of a server with the contract of this workspace.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::preset(contract, profile())
    }
}

impl Deref for MockServer {
    type Target = huaweicloud_mock::MockServer;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<huaweicloud_mock::MockServer> for MockServer {
    fn from(server: huaweicloud_mock::MockServer) -> Self {
        Self(server)
    }
}
