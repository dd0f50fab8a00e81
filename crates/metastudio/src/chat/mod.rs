//! Conversations with avatars, over the WebSocket of a running job.
//!
//! ```no_run
//! use metastudio::{Client, chat::ChatMessageKind};
//!
//! # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let job = client.start_smart_chat_job("room", "robot").send().await?;
//! let mut session = client.chat_session(&*job).open().await?;
//! session.say("Good morning.").await?;
//! while let Some(message) = session.next().await {
//!     match message?.kind() {
//!         ChatMessageKind::Acknowledged { request_id } => println!("{request_id:?} was accepted"),
//!         ChatMessageKind::Failed { code, message, .. } => eprintln!("{code}: {message:?}"),
//!         ChatMessageKind::JobFinished(_) => break,
//!         other => println!("{other:?}"),
//!     }
//! }
//! session.close().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Opening a session asks for a one-off code, connects, and waits for the acknowledgement of the service
//! and its `START_CHAT`, after which alone a client may send. What an avatar says and shows reaches
//! people by the room for real-time communication of the job, and not this connection.
//!
//! # What is not published
//!
//! - **The heartbeat**: its command, its body and its interval. By default the session sends pings of the
//!   WebSocket protocol; [`ChatSessionBuilder::heartbeat`] can send anything else.
//! - **Audio**: the encoding, the rate and the size of a piece. [`ChatSender::audio`] sends the text that it
//!   is given.
//! - **The end by a time-out**: the service announces it with a command that ends in `ING`, whose name
//!   is not known. It arrives as [`ChatMessageKind::Other`].
//! - **Codes** of acknowledgements other than success, and whether `START_CHAT` is repeated with another
//!   `chat_id`. If it is, later messages use the new one.
//! - **The place of `seq` and `is_last`** of streamed texts. The session sends them in `data`.

mod builder;
mod error;
mod job;
mod message;
mod sender;
mod session;
mod text;

pub use huaweicloud_core::session::{Heartbeat, SessionError};

pub use self::{
    builder::ChatSessionBuilder,
    error::ChatError,
    job::ChatJob,
    message::{ChatMessageKind, Received},
    sender::ChatSender,
    session::ChatSession,
    text::TextStream,
};
