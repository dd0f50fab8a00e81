//! A stateful mock server of any Huawei Cloud contract, for tests of clients in any language.
//!
//! It routes, validates and responds by an OpenAPI contract, keeps the elements of every resource, and
//! verifies tokens and AK/SK signatures, so that a client which works against it signs, pages and
//! filters correctly. As a library it runs in the process of the test, on a free port of the loopback
//! interface, until it is dropped:
//!
//! ```
//! use std::io::{Read, Write};
//! use std::net::TcpStream;
//!
//! use huaweicloud_mock::MockServer;
//!
//! let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
//! let server = MockServer::start(contract)?;
//! let path = format!("/v1/{}/books?limit=1", server.project_id());
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
//! assert_eq!(server.items("book")?.len(), 60);
//! assert_eq!(server.requests().len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Responses
//!
//! - Operations act on elements as paths and methods imply, and as `x-resource`, `x-effect` and `x-ref`
//!   say where these do not. Elements are created, listed (filtered, sorted, paged), returned, updated,
//!   deleted, canceled, copied and restored, one by one or many at once. Parents, and the elements that
//!   a body refers to, must exist. No operation has code of its own, so any contract can be served.
//! - An operation that concerns no element returns the example of the contract, or a value made up from
//!   its schema.
//! - Errors have the codes of the service and of the gateway in front of it, and a message that names the
//!   cause. A [`ServiceProfile`] sets them. A rejected call changes nothing.
//! - `X-Request-Id` and `Date` are always set; the date is that of the given [`Clock`].
//!
//! # The world
//!
//! The elements at the start are made up from the schemas of the contract. The same contract, seed,
//! project and time produce the same elements; ids do not even depend on the time. All states of jobs
//! occur, and more than half of the elements are younger than a month when the server starts. Elements
//! may have fields that no response contains, such as one that only a filter names.
//!
//! URLs in responses lead nowhere, unless the server also keeps
//! [objects](MockServerBuilder::object_store).
//!
//! # Faults, time and the admin port
//!
//! A test can inject [faults](guide::faults), [move the clock](guide::time), save and restore the world,
//! count the requests that were received and executed, and export the traffic. A test in another process
//! does the same over an [admin port](guide::admin). Clients cannot make the server grow beyond its
//! [limits](guide::limits).
//!
//! Jobs that calls create move through the states of their flow with the server's time, and stop where
//! a person must act. Jobs that exist at the start, and those that a test inserts, keep their state until
//! a call changes it.
//!
//! # Callbacks and conversations
//!
//! When a call registers an address for a callback of the contract, the server calls it as its jobs move
//! on, signed as the contract says; tests inject [faults](CallbackFault) and read the
//! [deliveries](MockServer::callbacks). Channels of messages are WebSockets, on which a [`Conversation`]
//! talks, with [faults](ConversationFault) too.
//!
//! # Validation
//!
//! Parameters and bodies are checked against their schemas: JSON, forms and multipart. The content of a
//! file is not read. A media type that the operation does not accept is rejected. An error has a status
//! that the contract documents for the operation: 404 and 415 become 400 where it lacks them.
//!
//! The values of a list in the query may be repeated, joined by commas, or both. Each is checked, except
//! that a value which an enum does not list matches nothing, and is not an error. An unknown query
//! parameter is ignored, and so is `Accept`.

mod arguments;
mod authenticator;
mod behavior;
mod builder;
mod callbacks;
#[cfg(feature = "cli")]
pub mod cli;
mod clock;
mod connection;
mod contract;
mod control;
mod conversation;
mod engine;
pub mod guide;
mod key;
mod limits;
mod list;
mod middleware;
mod objects;
mod percent;
mod problem;
mod profile;
mod record;

mod server;
mod service;
mod world;

pub use behavior::Behavior;
pub use builder::{
    DEFAULT_ACCESS_KEY_ID, DEFAULT_PROJECT_ID, DEFAULT_SECRET_KEY, DEFAULT_TOKEN,
    MockServerBuilder, StartError,
};
pub use callbacks::{CallbackFault, Delivery, Outcome, TriggerError};
pub use clock::{Clock, ParseClockError, VirtualClock};
pub use contract::{CompiledContract, ContractError};
pub use control::{ControlError, Count, Effect, Fault, FaultId, InvalidFault, PlacedFault, Rate};
pub use conversation::{Conversation, ConversationFault, NoConversation, Opening, Peer, Step};
pub use limits::Limits;
pub use profile::{ErrorCode, ErrorKind, RecentOnly, ServiceProfile};
pub use record::RecordedRequest;
pub use server::MockServer;
pub use world::WorldError;

/// A small contract of a library with books and scans of them, for examples and first steps.
pub const SAMPLE_CONTRACT: &str = include_str!("../examples/library.json");
