//! An open conversation: a stream of what arrives, and senders.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{
    SinkExt, StreamExt,
    stream::{SplitSink, SplitStream},
};
use tokio::sync::Mutex;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Message,
        protocol::{CloseFrame, frame::coding::CloseCode},
    },
};

use super::{error::SessionError, heartbeat::Heartbeat};
use crate::{
    network::http::Upgraded,
    policy::{clock::Clock, within::within},
};

type Socket = WebSocketStream<Upgraded>;
type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;
type Sending = Pin<Box<dyn Future<Output = Result<(), SessionError>> + Send>>;

/// A message of a server.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Frame {
    /// A text.
    Text(String),
    /// Bytes.
    Binary(Bytes),
}

/// An open conversation: a stream of what the server sends.
///
/// Heartbeats are sent, and the silence of the server is noticed, only while the stream is polled. The
/// stream ends after a normal close, and after an error.
#[must_use = "a conversation ends when it is dropped"]
pub struct Session {
    reader: SplitStream<Socket>,
    sender: Sender,
    clock: Arc<dyn Clock>,
    heartbeat: Option<Beat>,
    is_over: bool,
}

/// The state of the heartbeat.
struct Beat {
    plan: Heartbeat,
    next: Sleep,
    sending: Option<Sending>,
    last_seen: Duration,
}

/// Sends to an open conversation. Clones send to the same.
#[derive(Clone)]
pub struct Sender(Arc<Mutex<SplitSink<Socket, Message>>>);

impl Session {
    pub(super) fn new(socket: Socket, heartbeat: Option<Heartbeat>, clock: Arc<dyn Clock>) -> Self {
        let (writer, reader) = socket.split();
        let heartbeat = heartbeat.map(|plan| Beat {
            next: clock.timer(plan.interval.min(plan.silence)),
            last_seen: clock.elapsed(),
            sending: None,
            plan,
        });
        Self {
            reader,
            sender: Sender(Arc::new(Mutex::new(writer))),
            clock,
            heartbeat,
            is_over: false,
        }
    }

    /// Returns a sender, which other tasks can use while this one receives.
    #[must_use]
    pub fn sender(&self) -> Sender {
        self.sender.clone()
    }

    /// Returns what the server sends next; `None` when the conversation has ended.
    pub async fn next(&mut self) -> Option<Result<Frame, SessionError>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns what the server sends next, or an error if that takes longer than this.
    ///
    /// # Errors
    ///
    /// [`SessionError::Timeout`] with `what`, which names what is waited for. The conversation goes on.
    pub async fn next_within(
        &mut self,
        limit: Duration,
        what: &'static str,
    ) -> Option<Result<Frame, SessionError>> {
        let clock = Arc::clone(&self.clock);
        let frame = within(&*clock, Some(limit), self.next()).await;
        frame.unwrap_or(Some(Err(SessionError::Timeout { what, limit })))
    }

    /// Closes the conversation, and waits for the server to do so too, for up to this long.
    ///
    /// # Errors
    ///
    /// [`SessionError`] if the connection was lost before, or the server does not close in time.
    pub async fn close(mut self, limit: Duration) -> Result<(), SessionError> {
        match self.sender.close().await {
            Ok(()) | Err(SessionError::Over) => {}
            Err(error) => return Err(error),
        }
        let clock = Arc::clone(&self.clock);
        let ended = async {
            while let Some(frame) = self.next().await {
                match frame {
                    Ok(_) | Err(SessionError::Closed { .. } | SessionError::Over) => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        };
        let what = "close by the server";
        let ended = within(&*clock, Some(limit), ended).await;
        ended.unwrap_or(Err(SessionError::Timeout { what, limit }))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame, SessionError>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        while let Poll::Ready(message) = self.reader.poll_next_unpin(context) {
            if let Some(beat) = &mut self.heartbeat {
                beat.last_seen = self.clock.elapsed();
            }
            let end = match message {
                Some(Ok(Message::Text(text))) => {
                    return Poll::Ready(Some(Ok(Frame::Text(text.as_str().to_owned()))));
                }
                Some(Ok(Message::Binary(bytes))) => {
                    return Poll::Ready(Some(Ok(Frame::Binary(bytes))));
                }
                // The stream ends after the reply to it.
                Some(Ok(Message::Close(frame))) => match closed(frame) {
                    None => continue,
                    Some(error) => Some(Err(error)),
                },
                // Replies to pings are written by the library.
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => continue,
                Some(Err(error)) => match SessionError::of_talking(error) {
                    SessionError::Over => None,
                    error => Some(Err(error)),
                },
                None => None,
            };
            self.is_over = true;
            return Poll::Ready(end);
        }
        match self.poll_heartbeat(context) {
            Poll::Ready(error) => {
                self.is_over = true;
                Poll::Ready(Some(Err(error)))
            }
            Poll::Pending => Poll::Pending,
        }
    }

    /// Sends heartbeats that are due; completes if the server is silent for too long.
    fn poll_heartbeat(&mut self, context: &mut Context<'_>) -> Poll<SessionError> {
        let Some(beat) = &mut self.heartbeat else {
            return Poll::Pending;
        };
        loop {
            if let Some(sending) = &mut beat.sending
                && let Poll::Ready(sent) = sending.as_mut().poll(context)
            {
                beat.sending = None;
                if let Err(error) = sent {
                    return Poll::Ready(error);
                }
            }
            ready!(beat.next.as_mut().poll(context));
            let limit = beat.plan.silence;
            let silent = self.clock.elapsed().saturating_sub(beat.last_seen);
            if silent >= limit {
                return Poll::Ready(SessionError::Silent { limit });
            }
            if beat.sending.is_none() {
                let sender = self.sender.clone();
                let message = match &beat.plan.text {
                    Some(text) => Message::text(text.clone()),
                    None => Message::Ping(Bytes::new()),
                };
                beat.sending = Some(Box::pin(async move { sender.message(message).await }));
            }
            let rest = limit.saturating_sub(silent);
            beat.next = self.clock.timer(beat.plan.interval.min(rest));
        }
    }
}

/// Returns the error of a close that is no normal end.
fn closed(frame: Option<CloseFrame>) -> Option<SessionError> {
    let frame = frame.filter(|frame| frame.code != CloseCode::Normal)?;
    Some(SessionError::Closed {
        code: frame.code.into(),
        reason: frame.reason.as_str().to_owned(),
    })
}

impl Sender {
    /// Sends a text.
    ///
    /// # Errors
    ///
    /// [`SessionError`] if the connection was lost, or the conversation is over.
    pub async fn send(&self, text: impl Into<String>) -> Result<(), SessionError> {
        self.message(Message::text(text.into())).await
    }

    /// Starts to close the conversation normally. The stream then ends when the server has closed too.
    ///
    /// # Errors
    ///
    /// [`SessionError`] if the connection was lost, or the conversation is over.
    pub async fn close(&self) -> Result<(), SessionError> {
        let frame = CloseFrame {
            code: CloseCode::Normal,
            reason: "".into(),
        };
        self.message(Message::Close(Some(frame))).await
    }

    async fn message(&self, message: Message) -> Result<(), SessionError> {
        let mut writer = self.0.lock().await;
        writer.send(message).await.map_err(SessionError::of_talking)
    }
}

impl Stream for Session {
    type Item = Result<Frame, SessionError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// Prints the number of bytes: what is sent may be secret.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, bytes) = match self {
            Self::Text(text) => ("Text", text.len()),
            Self::Binary(bytes) => ("Binary", bytes.len()),
        };
        f.debug_struct(name)
            .field("bytes", &bytes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}
