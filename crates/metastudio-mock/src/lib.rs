//! A stateful mock server of Huawei Cloud MetaStudio, for tests of clients in any language.
//!
//! It routes, validates and answers by the API contract it carries, keeps the elements of every
//! resource, and verifies tokens and AK/SK signatures, so that a client which works against it signs,
//! pages and filters correctly. As a library it runs in the test's own process, on a free port of the
//! loopback interface, until it is dropped:
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
//! // Any client will do. This one speaks HTTP by hand and shows a token; see `credentials` for one
//! // that signs.
//! let mut stream = TcpStream::connect(server.address())?;
//! write!(
//!     stream,
//!     "GET {path} HTTP/1.1\r\nhost: mock\r\nx-auth-token: {}\r\nconnection: close\r\n\r\n",
//!     server.token(),
//! )?;
//! let mut answer = String::new();
//! stream.read_to_string(&mut answer)?;
//! assert!(answer.starts_with("HTTP/1.1 200 OK"));
//!
//! // The test can look into the world and the log, and change the world.
//! let jobs = server.items("training-job")?;
//! assert!(jobs.len() > 300);
//! assert_eq!(server.requests().len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it answers
//!
//! - A list (an operation on a collection, with pagination): filtered, sorted, then paged, with the
//!   count of all that passes. Reading and deleting an element. For other operations the contract's own
//!   example, and an error where it has none.
//! - Refusals with the codes of the service (`MSS.…`) and of the gateway before it (`APIGW.…`), and a
//!   message that says what is wrong. A refused call changes nothing.
//! - `X-Request-Id` and `Date` always; the date is that of the given [`Clock`].
//!
//! # The world
//!
//! It is made up from the schemas of the contract. The same contract, seed, project and time make the
//! same world; ids do not even depend on the time. All states of jobs occur, and more than half of the
//! elements are younger than a month when the server starts. Elements may have members that no answer
//! shows, such as a video's `script_id`; calls filter by them all the same.
//!
//! # What it does not check
//!
//! Request bodies are held against their schemas no further than being JSON. Parameters are checked
//! for type, bounds, length, time format and scalar enums, not for patterns. An unknown value in a
//! list of values matches nothing, an unknown query parameter is ignored, and of a scalar that is sent
//! twice the last value counts.

mod arguments;
mod behaviour;
mod builder;
mod clock;
mod connection;
mod contract;
mod control;
mod engine;
mod front;
mod gate;
mod key;
mod limits;
mod list;
mod percent;
mod problem;
mod record;
mod rules;
mod server;
mod service;
mod world;

pub use behaviour::Behaviour;
pub use builder::{
    DEFAULT_ACCESS_KEY_ID, DEFAULT_PROJECT_ID, DEFAULT_SECRET_KEY, DEFAULT_TOKEN,
    MockServerBuilder, StartError,
};
pub use clock::{Clock, ParseClockError, VirtualClock};
pub use contract::ContractError;
pub use control::{ControlError, Count, Effect, Fault, FaultId, InvalidFault, PlacedFault, Rate};
pub use limits::Limits;
pub use record::RecordedRequest;
pub use server::MockServer;
pub use world::WorldError;
