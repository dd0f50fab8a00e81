//! What tests of code that uses the client put in place of the real thing.
//!
//! A [`Stub`] stands in for the network and a [`ManualClock`] for the time; everything between
//! them is the real client: it checks, signs, retries, and reads answers as it always does.
//!
//! ```
//! # #[cfg(feature = "model-training")]
//! # async fn run() -> Result<(), metastudio::Error> {
//! use std::sync::Arc;
//! use metastudio::{Client, Credentials, testing::{ManualClock, Stub}};
//!
//! let stub = Stub::new([
//!     Stub::answer(503, ""),
//!     Stub::answer(200, r#"{"count": 1, "jobs": [{"job_id": "1"}]}"#),
//! ]);
//! let client = Client::builder()
//!     .endpoint("http://service.example")
//!     .credentials(Credentials::ak_sk("AK", "SK"))
//!     .project_id("0123abcd")
//!     .transport(stub.clone())
//!     .clock(Arc::new(ManualClock::automatic(std::time::SystemTime::UNIX_EPOCH)))
//!     .build()?;
//!
//! let page = client.list_2d_model_training_job().send().await?;
//! assert_eq!((page.jobs.len(), page.attempts().len()), (1, 2));
//! assert_eq!(stub.requests().len(), 2);
//! # Ok(())
//! # }
//! # #[cfg(feature = "model-training")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! #     Ok(tokio::runtime::Builder::new_current_thread().build()?.block_on(run())?)
//! # }
//! # #[cfg(not(feature = "model-training"))]
//! # fn main() {}
//! ```
//!
//! It is there without a feature: it is small, brings no dependency, and what no program calls is
//! not linked. A server that keeps state and verifies signatures is the crate `metastudio-mock`.

mod manual_clock;
mod stub;

pub use self::{manual_clock::ManualClock, stub::Stub};
