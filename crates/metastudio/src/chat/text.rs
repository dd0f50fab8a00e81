//! A text that is sent in pieces.

use super::{error::ChatError, sender::ChatSender};
use crate::types::{ChatCommand, ChatRequestData};

/// A text that an avatar says while it still arrives.
///
/// Pieces are numbered from 1 in the order in which they are pushed. How the service treats a text whose
/// last piece is missing is not published, so end each with [`finish`](Self::finish).
#[derive(Debug)]
#[must_use = "a text has no end until `finish` is called"]
pub struct TextStream {
    sender: ChatSender,
    seq: i32,
}

impl TextStream {
    pub(super) fn new(sender: ChatSender) -> Self {
        Self { sender, seq: 0 }
    }

    /// Sends a piece. Returns its request id.
    ///
    /// # Errors
    ///
    /// [`ChatError::Session`] if the connection was lost, or the conversation is over.
    pub async fn push(&mut self, piece: impl Into<String>) -> Result<String, ChatError> {
        self.send(piece.into(), false).await
    }

    /// Sends the last piece. Returns its request id.
    ///
    /// # Errors
    ///
    /// As for [`push`](Self::push).
    pub async fn finish(mut self, piece: impl Into<String>) -> Result<String, ChatError> {
        self.send(piece.into(), true).await
    }

    async fn send(&mut self, text: String, is_last: bool) -> Result<String, ChatError> {
        self.seq = self.seq.saturating_add(1);
        let data = ChatRequestData::new()
            .text(text)
            .seq(self.seq)
            .is_last(is_last);
        self.sender.drive(ChatCommand::TextDrive, Some(data)).await
    }
}
