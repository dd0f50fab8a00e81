//! A client for Huawei Cloud MetaStudio, the digital-human service.
//!
//! ```no_run
//! # #[cfg(feature = "model-training")]
//! # async fn run() -> Result<(), metastudio::Error> {
//! use metastudio::{Client, Region, types::TrainingJobState};
//!
//! // Reads HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or CLOUD_SDK_AK and CLOUD_SDK_SK, and
//! // HUAWEICLOUD_SDK_PROJECT_ID.
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
//! # Overview
//!
//! | task | items |
//! |---|---|
//! | configuring a client, and calling operations | [`Client`], [`ClientBuilder`] |
//! | request builders, which the methods of the client return | [`builders`] |
//! | bodies of requests and responses | [`types`], [`Response`] |
//! | reading paged lists | [`Pages`], [`Items`], [`ResumePoint`] |
//! | waiting for jobs | [`Client::job`](huaweicloud_core::Client::job), [`JobHandle`], [`JobError`], [`Phase`] |
//! | uploads and downloads | [`transfer`] |
//! | applying an action to many assets | `Client::assets`, with the feature `digital-assets` |
//! | turning text into speech, training a voice | `Client::synthesize` and `Client::train_voice`, with the features `text-to-speech` and `voice-training` |
//! | handling errors | [`Error`] |
//! | configuring retries | [`retry`] |
//! | inspecting what the contract declares for each operation | [`operation`] |
//! | controlling time in tests | [`Clock`], [`testing`] |
//! | reporting differences between responses and the contract | [`drift`] |
//! | calling operations that this version does not have | [`Client::request`](huaweicloud_core::Client::request) |
//! | calling operations by their ids, with JSON | `dynamic`, with the feature of that name |
//! | receiving calls that the service makes | `callbacks`, with the feature of that name |
//! | answering as your own language model | `llm`, with the feature `callbacks` |
//! | holding a conversation with an avatar | `chat`, with the feature of that name |
//!
//! The [`guide`] covers credentials, retries, errors, paging, jobs, workflows, observability, testing and CI. Items
//! that do not depend on the service are re-exported from the crate [`huaweicloud_core`].
//!
//! # Guarantees
//!
//! - **Requests are validated before they are sent**: numbers, lengths of texts and lists, empty ids,
//!   header values. The error names the parameter, its value and the bound.
//! - **Responses are decoded tolerantly.** An unknown enum value becomes `Unknown` and keeps its text; an
//!   unknown or unreadable field is kept in [`Extra`]; a required field that is absent or `null` gets its
//!   default. An unexpected value never fails the whole response.
//! - **Signatures match the request** byte for byte: path, query, headers and body.
//! - **Secrets are redacted.** Keys, tokens and sensitive fields do not appear in `Debug` output or errors.
//! - **Retries are safe.** An operation that is not idempotent is retried only if it was not executed. The
//!   error reports whether it may have been.
//! - **Calls end.** Each has a timeout, which covers all attempts and the waits between them.
//!
//! The client does not follow redirects. It does not log; it emits `tracing` spans and events.
//!
//! # Features
//!
//! The API has 299 operations in 26 families, and each family is a feature with the same name. `default`
//! contains `rustls`, `transfer`, and the families `model-training`, `video-scripts`,
//! `digital-human-videos`, `picture-modeling`, `digital-assets`, `files`, `subtitles` and
//! `photo-detection`. Enable the others as you need them, since each adds to the compile time.
//!
//! | feature | enables |
//! |---|---|
//! | `rustls` (default), `native-tls` | `https`, which requires one of them |
//! | `transfer` (default) | uploads to and downloads from the object store: [`transfer`] |
//! | `profile` | credentials and endpoints from files in the home directory |
//! | `metadata` | temporary keys from the metadata service of a cloud server |
//! | `blocking` | calls from code that is not asynchronous |
//! | `dynamic` | calls of operations by their ids, with JSON |
//! | `schemars` | `JsonSchema` for every type |
//! | `jiff`, `chrono`, `time` | conversions of [`Timestamp`] from and to the types of these crates |
//! | `callbacks` | receivers of callbacks, and the endpoint of your own language model |
//! | `axum` | extractors and responses of axum for these |
//! | `chat` | conversations with avatars over a WebSocket |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "digital-assets")]
mod assets;
#[cfg(feature = "callbacks")]
pub mod callbacks;
#[cfg(feature = "chat")]
pub mod chat;
#[rustfmt::skip]
mod generated;
pub mod guide;
#[cfg(feature = "callbacks")]
pub mod llm;
mod region;
#[cfg(feature = "transfer")]
pub mod transfer;

#[cfg(feature = "blocking")]
pub use huaweicloud_core::blocking;
pub use huaweicloud_core::{
    AllFields, Attempt, Backoff, CallOptions, ClientParameter, Clock, Credentials, Error, Extra,
    Failure, FilePart, Identified, Interceptor, InterceptorError, InvalidRegion,
    InvalidResumePoint, InvalidTimestamp, Items, Job, JobError, JobHandle, JobId, JobSignals,
    Method, NeverRetry, Page, Pages, ParseEnumError, Phase, PollPolicy, RateLimits, RawRequest,
    Response, ResponseParts, ResumePoint, RetryBudget, RetryLimits, RetryPolicy, SafeRetry,
    SendFuture, Service, SystemClock, Timeout, Timeouts, Timestamp, TotalChange, UnknownValue,
    UnknownVariant, callback, drift, provider, retry, testing, transport,
};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[cfg(feature = "digital-assets")]
pub use crate::assets::{AssetFailure, AssetOutcome, Assets};
#[cfg(feature = "dynamic")]
pub use crate::generated::dynamic;
pub use crate::{
    generated::{Client, ClientBuilder, SERVICE, builders, operation, types},
    region::Region,
};
