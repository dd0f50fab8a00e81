//! Replacements of network and time for tests of code that uses a client.
//!
//! A [`Stub`] replaces the network and a [`ManualClock`] the time; everything between them is the real
//! client: it checks, signs, retries, and reads responses as it always does.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::{sync::Arc, time::SystemTime};
//! use huaweicloud_core::{
//!     Client, Credentials, Service,
//!     operation::{Method, Operation, Retry},
//!     testing::{ManualClock, Stub},
//! };
//!
//! static SERVICE: Service = Service::new("example", "1.0.0");
//! static LIST_JOBS: Operation =
//!     Operation::new("ListJobs", Method::Get, "/v1/jobs").retry(Retry::Idempotent);
//!
//! let stub = Stub::new([
//!     Stub::response(503, ""),
//!     Stub::response(200, r#"{"jobs": []}"#),
//! ]);
//! let client = Client::builder(&SERVICE)
//!     .endpoint("http://service.example")
//!     .credentials(Credentials::ak_sk("AK", "SK"))
//!     .transport(stub.clone())
//!     .clock(Arc::new(ManualClock::automatic(SystemTime::UNIX_EPOCH)))
//!     .build()?;
//!
//! let response = client.call(&LIST_JOBS).json::<serde_json::Value>().await?;
//! assert_eq!((response.attempts().len(), stub.requests().len()), (2, 2));
//! # Ok(())
//! # }
//! ```
//!
//! It needs no feature: it is small, has no dependency, and is not linked unless it is used.

mod manual_clock;
mod stub;

pub use self::{manual_clock::ManualClock, stub::Stub};
