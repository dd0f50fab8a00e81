//! Runs the server's side of one conversation.

use std::future::pending;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::{SinkExt, StreamExt};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};

use super::channel::{Channels, Talk};
use super::fault::{ConversationFault, Effect};
use super::peer::Step;
use crate::clock::Clock;

/// The largest message.
const LARGEST: usize = 1024 * 1024;
/// Received messages that are kept for tests.
const KEPT: usize = 10_000;

impl Talk {
    /// Talks over a connection that was switched, until it ends. `read` was read from it already.
    pub(crate) async fn run<S>(
        mut self,
        stream: S,
        read: Vec<u8>,
        channels: Arc<Channels>,
        clock: Arc<dyn Clock>,
    ) where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let mut config = WebSocketConfig::default();
        config.max_message_size = Some(LARGEST);
        config.max_frame_size = Some(LARGEST);
        let (role, config) = (Role::Server, Some(config));
        let mut socket = WebSocketStream::from_partially_read(stream, read, role, config).await;
        let mut messages = 0;
        let steps = self.peer.opened();
        let mut flow = perform(&mut socket, steps, messages, &channels, &*clock).await;
        while flow.is_continue() {
            // Dropping either future loses nothing.
            let next = match select(socket.next(), Box::pin(self.steps.recv())).await {
                Either::Left((message, _)) => Either::Left(message),
                Either::Right((step, _)) => Either::Right(step),
            };
            flow = match next {
                Either::Left(Some(Ok(Message::Text(text)))) => {
                    messages += 1;
                    let message = serde_json::from_str(text.as_str());
                    let message = message.unwrap_or(Value::String(text.as_str().to_owned()));
                    let steps = self.peer.received(&message);
                    keep(&channels, message);
                    perform(&mut socket, steps, messages, &channels, &*clock).await
                }
                Either::Left(Some(Ok(_))) => ControlFlow::Continue(()),
                // The client has closed, or is gone.
                Either::Left(_) => ControlFlow::Break(()),
                Either::Right(Some(step)) => act(&mut socket, step, &*clock).await,
                Either::Right(None) => ControlFlow::Break(()),
            };
        }
        drop(self.steps);
        channels.state().open.retain(|_, steps| !steps.is_closed());
    }
}

/// Keeps a message for tests.
fn keep(channels: &Channels, message: Value) {
    let mut state = channels.state();
    if state.received.len() < KEPT {
        state.received.push(message);
    }
}

/// Does what the peer wants, as the faults leave it.
async fn perform<S>(
    socket: &mut WebSocketStream<S>,
    steps: Vec<Step>,
    messages: u64,
    channels: &Channels,
    clock: &dyn Clock,
) -> ControlFlow<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let effects: Vec<Effect> = {
        let mut state = channels.state();
        let faults = state.faults.iter_mut();
        let struck =
            |fault: &mut ConversationFault| fault.strikes(messages).then(|| fault.effect.clone());
        faults.filter_map(struck).collect()
    };
    let mut steps = steps;
    for effect in effects {
        match effect {
            Effect::Drop => return ControlFlow::Break(()),
            // The connection stays open, and nobody reads from it.
            Effect::Silence => pending().await,
            Effect::Late(by) => steps.insert(0, Step::Wait(by)),
            Effect::Twice => {
                steps = steps
                    .into_iter()
                    .flat_map(|step| [step.clone(), step])
                    .collect();
            }
            Effect::Garbage => steps.insert(0, Step::Text("{not json".to_owned())),
            Effect::Close(code) => steps = vec![Step::Close(code, String::new())],
        }
    }
    for step in steps {
        act(socket, step, clock).await?;
    }
    ControlFlow::Continue(())
}

async fn act<S>(socket: &mut WebSocketStream<S>, step: Step, clock: &dyn Clock) -> ControlFlow<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let sent = match step {
        Step::Send(message) => socket.send(Message::text(message.to_string())).await,
        Step::Text(text) => socket.send(Message::text(text)).await,
        Step::Wait(span) => {
            wait(clock, span).await;
            Ok(())
        }
        Step::Close(code, reason) => {
            let frame = CloseFrame {
                code: code.into(),
                reason: reason.into(),
            };
            // The client is waited for by the loop, which ends when it has closed too.
            socket.close(Some(frame)).await
        }
        Step::Drop => return ControlFlow::Break(()),
    };
    match sent {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    }
}

async fn wait(clock: &dyn Clock, span: Duration) {
    match clock.now().checked_add(span) {
        Some(due) => clock.wait_until(due).await,
        None => pending().await,
    }
}
