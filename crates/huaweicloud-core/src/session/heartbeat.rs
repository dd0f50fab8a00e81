//! Heartbeats, by which a conversation detects that its server is gone.

use std::{fmt, time::Duration};

/// A message that is sent while a conversation is idle, and how long the server may be silent.
///
/// Everything that arrives counts as a sign of life.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Heartbeat {
    pub(super) interval: Duration,
    /// The text that is sent; without it, a ping of the WebSocket protocol.
    pub(super) text: Option<String>,
    pub(super) silence: Duration,
}

impl Heartbeat {
    /// Sends pings of the WebSocket protocol, which every server replies to.
    ///
    /// The server may be silent for three intervals.
    pub fn ping(interval: Duration) -> Self {
        Self {
            interval,
            text: None,
            silence: interval.saturating_mul(3),
        }
    }

    /// Sends this text, for a service with a heartbeat of its own.
    ///
    /// The server may be silent for three intervals.
    pub fn text(interval: Duration, text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::ping(interval)
        }
    }

    /// Sets how long the server may be silent, until the conversation ends with
    /// [`SessionError::Silent`](super::SessionError::Silent).
    pub fn silence(mut self, limit: Duration) -> Self {
        self.silence = limit;
        self
    }
}

/// Prints no text, which may contain a secret.
impl fmt::Debug for Heartbeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Heartbeat")
            .field("interval", &self.interval)
            .field("silence", &self.silence)
            .field("is_ping", &self.text.is_none())
            .finish_non_exhaustive()
    }
}
