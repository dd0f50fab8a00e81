//! Conversations over a WebSocket: the server's side of channels of messages.
//!
//! `channel` finds them in the contract; `peer` is the behavior of a service, which its crate
//! implements; `fault` injects failures; `talk` runs one conversation.

mod channel;
mod control;
mod fault;
mod peer;
mod talk;

pub(crate) use channel::{Channels, Talk};
pub use fault::ConversationFault;
pub use peer::{Conversation, NoConversation, Opening, Peer, Step};
