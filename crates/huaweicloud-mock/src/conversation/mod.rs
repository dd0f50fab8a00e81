//! Conversations over a WebSocket: the server's side of channels of messages.
//!
//! `channel` reads from the contract where they are; `peer` is what a service says, as a crate for it
//! defines; `fault` is what goes wrong; `talk` runs one.

mod channel;
mod control;
mod fault;
mod peer;
mod talk;

pub(crate) use channel::{Channels, Talk};
pub use fault::ConversationFault;
pub use peer::{Conversation, NoConversation, Opening, Peer, Step};
