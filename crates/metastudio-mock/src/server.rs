//! The server with MetaStudio's contract built in.

use std::io;
use std::ops::Deref;
use std::sync::OnceLock;

use huaweicloud_mock::{CompiledContract, ContractError};

use crate::chat::Chat;
use crate::profile::profile;

/// Configures and starts a [`MockServer`] of MetaStudio.
pub type MockServerBuilder = huaweicloud_mock::MockServerBuilder<MockServer>;

/// A mock server of MetaStudio that runs until it is dropped.
///
/// Its methods are those of [`huaweicloud_mock::MockServer`].
#[derive(Debug)]
#[must_use = "a server stops when it is dropped"]
pub struct MockServer(huaweicloud_mock::MockServer);

impl MockServer {
    /// Starts a server on a free port of 127.0.0.1, with the default credentials, project and world.
    ///
    /// # Errors
    ///
    /// If no port is free or no thread can be started.
    pub fn start() -> io::Result<Self> {
        Ok(Self::builder().start()?)
    }

    /// Returns the builder of a server with MetaStudio's contract and profile, which talks as a
    /// [`Chat`].
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::preset(contract, profile()).conversation(Chat::new())
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

/// Returns MetaStudio's contract, which is compiled once in a process.
///
/// # Errors
///
/// [`ContractError`] if the contract that the crate carries cannot be served.
pub fn contract() -> Result<CompiledContract, ContractError> {
    static CONTRACT: OnceLock<Result<CompiledContract, ContractError>> = OnceLock::new();
    let compile =
        || CompiledContract::from_json(include_str!("generated/contract.json"), profile());
    CONTRACT.get_or_init(compile).clone()
}
