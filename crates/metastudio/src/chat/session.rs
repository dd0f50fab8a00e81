//! An open conversation.

use std::{
    collections::VecDeque,
    fmt,
    future::poll_fn,
    ops::Deref,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_core::Stream;
use huaweicloud_core::session::{Frame, Session};

use super::{
    error::ChatError,
    message::{ChatMessageKind, Received},
    sender::ChatSender,
};
use crate::types::ChatMessage;

/// An open conversation: a stream of what the service sends, and by dereferencing a [`ChatSender`].
///
/// Receive while you send: heartbeats are sent, and a lost connection is noticed, only while the stream is
/// polled. Dropping the session ends the connection without a goodbye.
#[must_use = "a conversation ends when it is dropped"]
pub struct ChatSession {
    session: Session,
    sender: ChatSender,
    /// What arrived before the conversation started.
    early: VecDeque<Received>,
    close_timeout: Duration,
}

impl ChatSession {
    pub(super) fn new(
        session: Session,
        sender: ChatSender,
        early: VecDeque<Received>,
        close_timeout: Duration,
    ) -> Self {
        Self {
            session,
            sender,
            early,
            close_timeout,
        }
    }

    /// Returns a sender, which other tasks can use while this one receives.
    #[must_use]
    pub fn sender(&self) -> ChatSender {
        self.sender.clone()
    }

    /// Returns the next message of the service; `None` when the connection was closed.
    pub async fn next(&mut self) -> Option<Result<Received, ChatError>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the next message of the service; `None` when the connection was closed.
    ///
    /// # Errors
    ///
    /// [`ChatError`] if the connection was lost or is silent for too long. The stream has then ended. A
    /// message that is not JSON is an error too, after which the stream goes on.
    pub async fn try_next(&mut self) -> Result<Option<Received>, ChatError> {
        self.next().await.transpose()
    }

    /// Waits until the service has acknowledged a message, and returns all else that arrives before.
    ///
    /// # Errors
    ///
    /// [`ChatError::Rejected`] if the service rejects the message, or as for
    /// [`try_next`](Self::try_next).
    pub async fn acknowledged(&mut self, request_id: &str) -> Result<Vec<Received>, ChatError> {
        let mut others = Vec::new();
        loop {
            let message = self.try_next().await?.ok_or(ChatError::Ended)?;
            let is_own = message.request_id() == Some(request_id);
            match message.kind() {
                ChatMessageKind::Acknowledged { .. } if is_own => return Ok(others),
                ChatMessageKind::Failed {
                    code,
                    message,
                    request_id,
                } if is_own => {
                    return Err(ChatError::Rejected {
                        code,
                        message,
                        request_id,
                    });
                }
                _ => others.push(message),
            }
        }
    }

    /// Closes the connection, and waits for the service to do so too.
    ///
    /// It does not end the job: that is `stop_smart_chat_job`.
    ///
    /// # Errors
    ///
    /// [`ChatError::Session`] if the connection was lost before, or the service does not close in time.
    pub async fn close(self) -> Result<(), ChatError> {
        Ok(self.session.close(self.close_timeout).await?)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Received, ChatError>>> {
        if let Some(message) = self.early.pop_front() {
            return Poll::Ready(Some(Ok(message)));
        }
        loop {
            let frame = ready!(Pin::new(&mut self.session).poll_next(context));
            let Some(frame) = frame else {
                return Poll::Ready(None);
            };
            match frame.map_err(ChatError::from).and_then(decode) {
                Ok(None) => {}
                Ok(Some(message)) => {
                    if let ChatMessageKind::Started(started) = message.kind()
                        && let Some(id) = &started.chat_id
                    {
                        self.sender.set_chat_id(id);
                    }
                    return Poll::Ready(Some(Ok(message)));
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

/// Decodes a message; `None` for bytes, which no source mentions.
pub(super) fn decode(frame: Frame) -> Result<Option<Received>, ChatError> {
    match frame {
        Frame::Text(text) => {
            let message: ChatMessage = serde_json::from_str(&text).map_err(ChatError::Message)?;
            Ok(Some(Received::new(message)))
        }
        _ => Ok(None),
    }
}

impl Deref for ChatSession {
    type Target = ChatSender;

    fn deref(&self) -> &ChatSender {
        &self.sender
    }
}

impl Stream for ChatSession {
    type Item = Result<Received, ChatError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl fmt::Debug for ChatSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatSession")
            .field("sender", &self.sender)
            .finish_non_exhaustive()
    }
}
