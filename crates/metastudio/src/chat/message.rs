//! Messages of the service in a conversation.

use std::fmt;

use crate::types::{ChatEvent, ChatJobFinished, ChatMessage, ChatStarted};

/// The code of an acknowledgement of success. A service that writes it shorter means the same.
const SUCCESS: &str = "MSS.00000000";

/// A message of the service: see [`kind`](Self::kind).
#[derive(Clone, PartialEq)]
pub struct Received(ChatMessage);

/// The kinds of messages of the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageKind {
    /// A message of the client was accepted.
    Acknowledged {
        /// The id of that message.
        request_id: Option<String>,
    },
    /// A message of the client was rejected.
    Failed {
        /// The code. Codes are not published.
        code: String,
        /// The message of the service.
        message: Option<String>,
        /// The id of the message that was rejected.
        request_id: Option<String>,
    },
    /// A conversation is ready.
    Started(ChatStarted),
    /// The job is over. The service closes the connection.
    JobFinished(ChatJobFinished),
    /// A command that this version does not know, or a message without one: the whole message.
    Other(ChatMessage),
}

impl Received {
    pub(super) fn new(message: ChatMessage) -> Self {
        Self(message)
    }

    /// Returns the message by its kind.
    #[must_use]
    pub fn kind(&self) -> ChatMessageKind {
        let message = &self.0;
        if let Some(payload) = &message.payload {
            return match payload.variant() {
                ChatEvent::StartChat(started) => ChatMessageKind::Started(started),
                ChatEvent::JobFinished(finished) => ChatMessageKind::JobFinished(finished),
                _ => ChatMessageKind::Other(message.clone()),
            };
        }
        let request_id = message.request_id.clone();
        match &message.error_code {
            Some(code) if code == SUCCESS => ChatMessageKind::Acknowledged { request_id },
            Some(code) => ChatMessageKind::Failed {
                code: code.clone(),
                message: message.error_msg.clone(),
                request_id,
            },
            None => ChatMessageKind::Other(message.clone()),
        }
    }

    /// Returns the message with all of its fields.
    #[must_use]
    pub fn body(&self) -> &ChatMessage {
        &self.0
    }

    /// Returns the id of the message that this one is a response to, if it names one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Received").field(&self.kind()).finish()
    }
}

/// Prints no message of the service, which may repeat a secret.
impl fmt::Debug for ChatMessageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Acknowledged { request_id } => f
                .debug_struct("Acknowledged")
                .field("request_id", request_id)
                .finish(),
            Self::Failed {
                code, request_id, ..
            } => f
                .debug_struct("Failed")
                .field("code", code)
                .field("request_id", request_id)
                .finish_non_exhaustive(),
            Self::Started(started) => f.debug_tuple("Started").field(started).finish(),
            Self::JobFinished(finished) => f.debug_tuple("JobFinished").field(finished).finish(),
            Self::Other(message) => f
                .debug_struct("Other")
                .field("request_id", &message.request_id)
                .field("payload", &message.payload)
                .finish_non_exhaustive(),
        }
    }
}
