//! Client for Huawei Cloud MetaStudio, the digital-human service.
//!
//! ```no_run
//! # #[cfg(feature = "model-training")]
//! # async fn run() -> Result<(), metastudio::Error> {
//! use metastudio::{Client, Region, types::TrainingJobState};
//!
//! // Keys and project id from HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_PROJECT_ID.
//! let client = Client::from_env(Region::CN_NORTH_4)?;
//!
//! let page = client
//!     .list_2d_model_training_job()
//!     .state([TrainingJobState::Training, TrainingJobState::WaitUserConfirm])
//!     .limit(50)
//!     .send()
//!     .await?;
//! println!("{} of {:?} (request {:?})", page.jobs.len(), page.count, page.request_id());
//!
//! let mut jobs = client.list_2d_model_training_job().items(); // every page, as one stream
//! while let Some(job) = jobs.try_next().await? {
//!     println!("{}: {}", job.job_id, job.state);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What is where
//!
//! | for | see |
//! |---|---|
//! | settings, and a method for every operation | [`Client`], [`ClientBuilder`] |
//! | what a method returns, to be completed and sent | [`builders`] |
//! | what the service takes and answers | [`types`], [`Response`] |
//! | lists that come in pages | [`Pages`], [`Items`] |
//! | what went wrong | [`Error`] |
//! | what the contract says of each operation, as data | [`operation`] |
//! | where answers differ from the contract | [`drift`] |
//!
//! # What to expect of it
//!
//! - **Mistakes are told before anything is sent**: a number out of range, a text too long, an
//!   empty id, a header the API forbids. The error names the parameter and the bound.
//! - **Answers are read tolerantly.** A state this version does not know becomes `Unknown` and
//!   keeps its text; a member it does not know, or cannot read, is kept in [`Extra`]; a required
//!   member that is absent or `null` has its default. One odd value never costs the others.
//! - **What is signed is what is sent**, to the byte: path, query, headers and body.
//! - **Nothing is secret that shows.** Keys, tokens and members marked sensitive are redacted in
//!   `Debug` and in errors.
//!
//! It retries nothing, follows no redirects, and writes no log.
//!
//! # Features
//!
//! One for each family of operations, named like it; the default is the families of the example
//! above and of videos. `rustls` (default) or `native-tls` is needed for `https`. `schemars`
//! implements `JsonSchema` for every type.

mod call;
mod check;
mod client;
mod clock;
pub mod drift;
mod error;
#[allow(
    unreachable_pub,
    reason = "what it declares is re-exported here, module by module"
)]
#[rustfmt::skip]
mod generated;
mod model;
mod multipart;
pub mod operation;
mod page;
mod phase;
mod prepare;
mod region;
mod response;
#[cfg(test)]
mod tests;
mod transport;

pub use huaweicloud_auth::Credentials;

pub use crate::{
    client::{Client, ClientBuilder},
    clock::{Clock, SystemClock},
    error::Error,
    generated::{builders, types},
    model::{Extra, Timestamp, UnknownValue},
    multipart::FilePart,
    page::{Items, Page, Pages},
    phase::Phase,
    region::Region,
    response::Response,
};

/// What generated request builders are written in.
#[allow(
    unused_imports,
    reason = "what is used depends on the families that are switched on"
)]
mod runtime {
    pub(crate) use bytes::Bytes;

    pub(crate) use crate::{
        call::Call,
        error::Error,
        multipart::FilePart,
        page::{Items, Pages},
        response::Response,
    };
}
