//! Faults of conversations.

use std::time::Duration;

/// Something that goes wrong in conversations.
///
/// ```
/// use huaweicloud_mock::ConversationFault;
///
/// let fault = ConversationFault::drop_connection().after(3).times(1);
/// # let _ = fault;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a fault does nothing until it is injected"]
pub struct ConversationFault {
    pub(super) effect: Effect,
    pub(super) after: u64,
    pub(super) times: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Effect {
    Drop,
    Silence,
    Late(Duration),
    Twice,
    Garbage,
    Close(u16),
}

impl ConversationFault {
    fn new(effect: Effect) -> Self {
        Self {
            effect,
            after: 0,
            times: None,
        }
    }

    /// Drops the connection without closing it, in place of a reply.
    pub fn drop_connection() -> Self {
        Self::new(Effect::Drop)
    }

    /// Neither reads nor writes any more, so that heartbeats stay without a reply.
    pub fn silence() -> Self {
        Self::new(Effect::Silence)
    }

    /// Replies this much later.
    pub fn late(by: Duration) -> Self {
        Self::new(Effect::Late(by))
    }

    /// Sends every reply twice.
    pub fn twice() -> Self {
        Self::new(Effect::Twice)
    }

    /// Sends a text that is not JSON before the reply.
    pub fn garbage() -> Self {
        Self::new(Effect::Garbage)
    }

    /// Closes the connection with this code, in place of a reply.
    pub fn close(code: u16) -> Self {
        Self::new(Effect::Close(code))
    }

    /// Applies once this number of messages has arrived, in each conversation. Default: 0, from the
    /// first message of the server.
    pub fn after(mut self, messages: u64) -> Self {
        self.after = messages;
        self
    }

    /// Applies at most this number of times.
    pub fn times(mut self, number: u64) -> Self {
        self.times = Some(number);
        self
    }

    /// Whether it applies after a number of messages, which counts.
    pub(super) fn strikes(&mut self, messages: u64) -> bool {
        match &mut self.times {
            _ if self.after != messages => false,
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}
