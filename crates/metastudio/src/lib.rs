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
//! | request builders, which the methods return | [`builders`] |
//! | bodies of requests and responses | [`types`], [`Response`] |
//! | lists that come in pages | [`Pages`], [`Items`], [`ResumePoint`] |
//! | jobs | [`Client::job`](huaweicloud_core::Client::job), [`JobHandle`], [`JobError`], [`Phase`] |
//! | uploads and downloads | [`transfer`] |
//! | the same action on many assets | `Client::assets`, with the feature `digital-assets` |
//! | errors | [`Error`] |
//! | retries | [`retry`] |
//! | what the contract says of each operation, as data | [`operation`] |
//! | time, and tests | [`Clock`], [`testing`] |
//! | differences between responses and the contract | [`drift`] |
//! | operations by their ids, with JSON | `dynamic`, behind its feature |
//!
//! [`guide`] has a page for each subject: credentials, retries, errors, paging, jobs, observing,
//! testing, CI. What does not depend on the service comes from the crate [`huaweicloud_core`], and is
//! re-exported here.
//!
//! # What to expect of it
//!
//! - **Requests are validated before they are sent**: numbers, lengths of texts and lists, empty ids,
//!   header values. The error names the parameter and the bound.
//! - **Responses are read tolerantly.** An unknown state becomes `Unknown` and keeps its text; an
//!   unknown or unreadable field is kept in [`Extra`]; a required field that is absent or `null` has
//!   its default. One unexpected value never fails the whole response.
//! - **What is signed is what is sent**, to the byte: path, query, headers and body.
//! - **Secrets are not shown.** Keys, tokens and fields marked as sensitive are redacted in `Debug` and
//!   in errors.
//! - **Retries are safe.** An operation that is not idempotent is retried only if it was not executed;
//!   the error says when it may have been.
//! - **Calls end.** Each has a timeout, which bounds everything within it.
//!
//! It follows no redirects, and writes no log: it has `tracing` spans and events.
//!
//! # Features
//!
//! One for each family of operations, named like it; the families of the example above and of videos
//! are enabled by default. In addition:
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

#![forbid(unsafe_code)]

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
