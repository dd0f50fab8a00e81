//! The server's side of a conversation.

use serde_json::Value;
use std::time::Duration;

/// The conversations of a service: a crate for the service implements it.
///
/// ```
/// use huaweicloud_mock::{Conversation, MockServer, Opening, Peer, Step};
/// use serde_json::{Value, json};
///
/// struct Echo;
/// impl Conversation for Echo {
///     fn open(&self, _: &Opening) -> Box<dyn Peer> {
///         Box::new(Echo)
///     }
/// }
/// impl Peer for Echo {
///     fn opened(&mut self) -> Vec<Step> {
///         vec![Step::Send(json!({ "ready": true }))]
///     }
///     fn received(&mut self, message: &Value) -> Vec<Step> {
///         vec![Step::Send(message.clone())]
///     }
/// }
///
/// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
/// let server = MockServer::builder(contract).conversation(Echo).start()?;
/// # drop(server);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Conversation: Send + Sync + 'static {
    /// Opens a conversation.
    fn open(&self, opening: &Opening) -> Box<dyn Peer>;
}

/// A conversation that is being opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Opening {
    /// The path template in the contract.
    pub path: String,
    /// The parameters of the path, by name.
    pub parameters: Vec<(String, String)>,
}

/// The server's side of one conversation.
pub trait Peer: Send {
    /// Returns the steps after the connection is opened.
    fn opened(&mut self) -> Vec<Step>;

    /// Returns the steps in response to a message.
    fn received(&mut self, message: &Value) -> Vec<Step>;
}

/// Something that the server does in a conversation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Sends a message.
    Send(Value),
    /// Sends this text, which need not be JSON.
    Text(String),
    /// Waits this long by the server's clock.
    Wait(Duration),
    /// Closes the connection with a code and a reason.
    Close(u16, String),
    /// Drops the connection without closing it.
    Drop,
}

/// Sends nothing: the default of a contract without a crate of its own.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoConversation;

impl Conversation for NoConversation {
    fn open(&self, _: &Opening) -> Box<dyn Peer> {
        Box::new(Self)
    }
}

impl Peer for NoConversation {
    fn opened(&mut self) -> Vec<Step> {
        Vec::new()
    }

    fn received(&mut self, _: &Value) -> Vec<Step> {
        Vec::new()
    }
}
