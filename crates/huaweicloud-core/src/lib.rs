//! The runtime of generated clients for Huawei Cloud services.
//!
//! A generated client has types, request builders and an operation table; this crate has the rest:
//! checks, signing, retries, rate limits, paging, jobs, transfers of content, errors, tracing and
//! testing. It knows the conventions of the cloud, and no service.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use huaweicloud_core::{
//!     Client, Credentials, Service,
//!     operation::{Method, Operation, Parameter},
//!     testing::Stub,
//! };
//!
//! // Generated code has these for every service and operation.
//! static SERVICE: Service = Service::new("example", "1.0.0");
//! static LIST_JOBS: Operation = Operation::new("ListJobs", Method::Get, "/v1/{project_id}/jobs")
//!     .parameters(&[Parameter::path("project_id").client("project_id")]);
//!
//! let client = Client::builder(&SERVICE)
//!     .endpoint("http://service.example")
//!     .credentials(Credentials::ak_sk("AK", "SK"))
//!     .project_id("0123abcd")
//!     .transport(Stub::new([Stub::response(200, r#"{"jobs": []}"#)]))
//!     .build()?;
//! let response = client.call(&LIST_JOBS).json::<serde_json::Value>().await?;
//! assert_eq!(response["jobs"], serde_json::json!([]));
//! # Ok(())
//! # }
//! ```
//!
//! # Overview
//!
//! | for | see |
//! |---|---|
//! | settings | [`Client`], [`ClientBuilder`], [`CallOptions`] |
//! | responses and errors | [`Response`], [`Error`], [`Attempt`] |
//! | reading paged lists | [`Pages`], [`Items`], [`ResumePoint`] |
//! | jobs | [`Client::job`], [`JobHandle`], [`JobError`], [`Phase`] |
//! | retries | [`retry`] |
//! | content of the object store | `transfer`, behind its feature |
//! | what the contract declares for operations | [`operation`], [`Service`] |
//! | time, and tests | [`Clock`], [`testing`] |
//! | operations that a client does not have | [`Client::request`], [`RawRequest`] |
//! | differences between responses and the contract | [`drift`] |
//! | calls that the service makes | [`callback`], [`Callback`], [`JobSignals`] |
//! | conversations over a WebSocket | `session`, behind its feature |
//! | operations by their ids, with JSON | `dynamic`, behind its feature |
//! | the items that generated code is written with | [`codegen`] |
//!
//! # Layers
//!
//! Imports point downwards only:
//!
//! | layer | modules |
//! |---|---|
//! | use | `page`, `job`, `transfer`, `raw`, `dynamic`, `blocking`, `session`, `codegen` |
//! | client | `client` |
//! | calls | `call` |
//! | around calls | `observe`, `signing`, `network` |
//! | time and restraint | `policy` |
//! | errors | `error` |
//! | data | `contract` |
//!
//! # Features
//!
//! None is enabled by default.
//!
//! | feature | for |
//! |---|---|
//! | `rustls`, `native-tls` | `https`, which needs one of them |
//! | `profile` | credentials and endpoints from files in the home folder |
//! | `metadata` | temporary keys from the metadata service of a cloud machine |
//! | `transfer` | content to and from the object store |
//! | `blocking` | calls that wait, for code that is not asynchronous |
//! | `schemars` | `JsonSchema` for every type |
//! | `dynamic` | calls of operations by their ids, with JSON |
//! | `jiff`, `chrono`, `time` | conversions of `Timestamp` from and to the types of these crates |
//! | `session` | conversations over a WebSocket |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
pub mod codegen;
mod contract;
#[cfg(feature = "dynamic")]
pub mod dynamic;
mod error;
mod job;
mod lock;
mod network;
mod observe;
mod page;
mod policy;
mod raw;
#[cfg(feature = "session")]
pub mod session;
mod signing;
pub mod testing;
#[cfg(test)]
mod tests;
#[cfg(feature = "transfer")]
pub mod transfer;

pub use http::Method;
pub use huaweicloud_auth::{Credentials, callback, provider, transport};

pub use crate::{
    call::{
        SendFuture,
        multipart::FilePart,
        options::CallOptions,
        response::{Response, ResponseParts},
    },
    client::{Client, ClientBuilder},
    codegen::UnknownVariant,
    contract::{
        callback::Callback,
        model::{AllFields, Extra, InvalidTimestamp, ParseEnumError, Timestamp, UnknownValue},
        operation,
        phase::Phase,
        region::InvalidRegion,
        service::{ClientParameter, Service},
    },
    error::{Attempt, Error},
    job::{Job, JobError, JobHandle, JobId, JobSignals, PollPolicy},
    observe::{
        drift,
        intercept::{Interceptor, InterceptorError},
    },
    page::{Identified, InvalidResumePoint, Items, Page, Pages, ResumePoint, TotalChange},
    policy::{
        clock::{Clock, SystemClock},
        rate_limit::RateLimits,
        retry::{
            self, Backoff, Failure, NeverRetry, RetryBudget, RetryLimits, RetryPolicy, SafeRetry,
        },
        timeouts::{Timeout, Timeouts},
    },
    raw::RawRequest,
};
