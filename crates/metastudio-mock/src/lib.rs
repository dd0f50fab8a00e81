//! A stateful mock server of Huawei Cloud MetaStudio, for tests of clients in any language.
//!
//! It is [`huaweicloud_mock`] with MetaStudio's contract, error codes and special rules. As a library it
//! runs in the process of the test, on a free port of the loopback interface, until it is dropped:
//!
//! ```
//! use std::io::{Read, Write};
//! use std::net::TcpStream;
//!
//! use metastudio_mock::MockServer;
//!
//! let server = MockServer::start()?;
//! let path = format!("/v1/{}/digital-human-videos?limit=1", server.project_id());
//!
//! // Any client works. This one writes HTTP by hand and sends a token; `credentials` are for one that
//! // signs.
//! let mut stream = TcpStream::connect(server.address())?;
//! write!(
//!     stream,
//!     "GET {path} HTTP/1.1\r\nhost: mock\r\nx-auth-token: {}\r\nconnection: close\r\n\r\n",
//!     server.token(),
//! )?;
//! let mut response = String::new();
//! stream.read_to_string(&mut response)?;
//! assert!(response.starts_with("HTTP/1.1 200 OK"));
//!
//! // The test can inspect and change the world, and read the log.
//! let jobs = server.items("training-job")?;
//! assert!(jobs.len() > 300);
//! assert_eq!(server.requests().len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The documentation of [`huaweicloud_mock`] describes how the server behaves, and its
//! [`guide`](mod@huaweicloud_mock::guide) how tests inject [faults](huaweicloud_mock::guide::faults), move the
//! [clock](huaweicloud_mock::guide::time), control a server over its
//! [admin port](huaweicloud_mock::guide::admin), and [limit](huaweicloud_mock::guide::limits) it.

mod chat;
mod profile;
mod server;

pub use chat::Chat;
pub use huaweicloud_mock::{
    Behavior, CallbackFault, Clock, CompiledContract, ContractError, ControlError, Conversation,
    ConversationFault, Count, DEFAULT_ACCESS_KEY_ID, DEFAULT_PROJECT_ID, DEFAULT_SECRET_KEY,
    DEFAULT_TOKEN, Delivery, Effect, ErrorCode, ErrorKind, Fault, FaultId, InvalidFault, Limits,
    Opening, Outcome, ParseClockError, Peer, PlacedFault, Rate, RecentOnly, RecordedRequest,
    ServiceProfile, StartError, Step, TriggerError, VirtualClock, WorldError, guide,
};
pub use profile::profile;
pub use server::{MockServer, MockServerBuilder, contract};
