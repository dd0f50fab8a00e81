//! Conversations over a WebSocket: connecting, sending, receiving, heartbeats and a clean close.
//!
//! It knows no messages: a client of a service adds them. It logs nothing; the library that it is built
//! on logs messages at the level trace, under the targets `tungstenite` and `tokio_tungstenite`, so leave
//! these off where they are secret.
//!
//! The connection is one of the HTTP client, so that its proxy and its certificates apply.
//!
//! ```no_run
//! use std::time::Duration;
//! use huaweicloud_core::session::{Connect, Frame, Heartbeat};
//!
//! # async fn run() -> Result<(), huaweicloud_core::session::SessionError> {
//! let mut session = Connect::to("wss://chat-17.example.com:443/v1/talk")
//!     .header("x-auth-token", "not-a-real-token")
//!     .heartbeat(Heartbeat::ping(Duration::from_secs(20)))
//!     .open()
//!     .await?;
//! session.sender().send(r#"{"command": "HELLO"}"#).await?;
//! while let Some(frame) = session.next().await {
//!     if let Frame::Text(text) = frame? {
//!         println!("{text}");
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod connect;
mod error;
mod heartbeat;
mod stream;

pub use self::{
    connect::Connect,
    error::SessionError,
    heartbeat::Heartbeat,
    stream::{Frame, Sender, Session},
};
