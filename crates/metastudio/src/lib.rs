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
//! | lists that come in pages | [`Pages`], [`Items`], [`ResumePoint`] |
//! | work that goes on after the answer | [`Client::job`], [`JobHandle`], [`JobError`], [`Phase`] |
//! | content that is uploaded and downloaded | [`transfer`] |
//! | the same done to many assets | `Client::assets`, with the feature `digital-assets` |
//! | what went wrong | [`Error`] |
//! | what the contract says of each operation, as data | [`operation`] |
//! | time, and tests in which it stands still | [`Clock`], [`testing`] |
//! | where answers differ from the contract | [`drift`] |
//! | operations by their ids, with JSON | `dynamic`, behind its feature |
//!
//! [`guide`] has a page for each subject: credentials, retries, errors, paging, jobs, observing,
//! testing, CI.
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
//! - **What is tried again is safe to.** An operation that is not idempotent is repeated only if it
//!   surely was not executed; the error says when that is in doubt.
//! - **Calls end.** Each has a bound on its time, which everything within it keeps to.
//!
//! It follows no redirects, and it writes no log: it has `tracing` spans for whoever listens.
//!
//! # Features
//!
//! One for each family of operations, named like it; the default is the families of the example
//! above and of videos. Besides:
//!
//! | feature | for |
//! |---|---|
//! | `rustls` (default), `native-tls` | `https`, which needs one of them |
//! | `profile` | credentials and endpoints from files in the home folder |
//! | `metadata` | temporary keys from the metadata service of a cloud machine |
//! | `transfer` (default) | content to and from the object store: [`transfer`] |
//! | `blocking` | calls that wait, for code that is not asynchronous |
//! | `schemars` | `JsonSchema` for every type |
//! | `dynamic` | calls of operations by their ids, with JSON |

#[cfg(feature = "digital-assets")]
mod assets;
#[rustfmt::skip]
mod generated;
pub mod guide;
mod region;
#[cfg(feature = "transfer")]
pub mod transfer;

#[cfg(feature = "blocking")]
pub use huaweicloud_core::blocking;
pub use huaweicloud_core::{
    Attempt, Backoff, CallOptions, ClientParameter, Clock, Credentials, Error, Extra, Failure,
    FilePart, Identified, Interceptor, InterceptorError, InvalidResumePoint, Items, Job, JobError,
    JobHandle, NeverRetry, Page, Pages, ParseEnumError, Phase, PollPolicy, RateLimits, Response,
    ResumePoint, RetryBudget, RetryLimits, RetryPolicy, SafeRetry, SendFuture, Service,
    SystemClock, Timeout, Timeouts, Timestamp, TotalChange, UnknownValue, drift, provider, retry,
    testing, transport,
};

#[cfg(feature = "digital-assets")]
pub use crate::assets::{AssetFailure, AssetOutcome, Assets};
#[cfg(feature = "dynamic")]
pub use crate::generated::dynamic;
pub use crate::{
    generated::{Client, ClientBuilder, SERVICE, builders, operation, types},
    region::Region,
};
