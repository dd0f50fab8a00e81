//! Credentials, request signing and signature verification for Huawei Cloud APIs.
//!
//! A client signs a request:
//!
//! ```
//! use std::time::{Duration, SystemTime};
//! use huaweicloud_auth::{Credentials, SignableRequest, Signer, canonical_query};
//!
//! let credentials = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
//! let query = canonical_query([("limit", "10"), ("state", "CREATING,PUBLISHED")]);
//! let headers = [("host", "api.example.com"), ("content-type", "application/json")];
//! let request = SignableRequest::new("GET", "/v1/0123abcd/jobs")
//!     .with_query(&query)
//!     .with_headers(&headers);
//!
//! // The time is always a parameter, so that tests can choose it.
//! let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150);
//! let signer = Signer::new().with_project_id("0123abcd");
//! for (name, value) in signer.authenticate(&credentials, &request, now)?.iter() {
//!     println!("{name}: {value}"); // x-sdk-date, x-project-id, authorization
//! }
//! # Ok::<(), huaweicloud_auth::SigningError>(())
//! ```
//!
//! A server verifies it with a [`Verifier`], which uses the same canonicalization as the [`Signer`].
//!
//! # Contents
//!
//! | task | see |
//! |---|---|
//! | keys and tokens, also from the environment | [`Credentials`], [`mod@env`] |
//! | other sources of credentials, chains, caching | [`provider`] |
//! | finding the project of a region | [`iam`] |
//! | configured endpoints | [`endpoints`] |
//! | sending requests with any HTTP client | [`transport`] |
//! | encoding paths and queries | [`encode_component`], [`canonical_query`] |
//! | signing, and showing what was signed | [`Signer`], [`Explanation`] |
//! | verification | [`Verifier`], [`Rejection`] |
//! | verifying calls that a service makes | [`callback`] |
//! | names of headers | [`header`] |
//!
//! # Errors
//!
//! `Display` returns one message, and [`source`](std::error::Error::source) the cause, which the
//! message does not repeat. `Debug` prints the message and all causes, so an error that `main` returns
//! is readable. Neither contains secrets.
//!
//! # What it does not do
//!
//! - It has no HTTP client, runtime or clock: transport, time and timer are parameters.
//! - It retries only its own requests to IAM and the metadata service, and only with a
//!   [`Timer`](provider::Timer). It runs nothing in the background: credentials are refreshed when they
//!   are requested.
//! - It does not support OpenID Connect and agencies of other accounts.
//! - It wipes secrets from memory where credentials contain them, but not in files and responses that
//!   were read.
//! - It does not support the algorithms with elliptic curves (`SDK-ECDSA-P256-SHA256` and
//!   `SDK-SM2-SM3`).
//!
//! # Features
//!
//! No feature is enabled by default.
//!
//! | feature | adds |
//! |---|---|
//! | `profile` | credentials and endpoints from files in the home directory, with parsers for INI and YAML |
//! | `metadata` | temporary access keys from the metadata service of a cloud server |
//! | `sm3` | signing and verification with `SDK-HMAC-SM3` |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod algorithm;
pub mod callback;
mod canonical;
mod context;
mod credentials;
mod crypto;
mod date;
mod encode;
pub mod endpoints;
pub mod env;
mod exchange;
mod explain;
#[cfg(feature = "profile")]
mod files;
pub mod header;
pub mod iam;
mod payload;
pub mod provider;
mod redact;
#[doc(hidden)]
pub mod report;
mod request;
mod signer;
mod single_flight;
pub mod transport;
mod verify;

pub use algorithm::Algorithm;
pub use credentials::{CredentialKind, CredentialPart, Credentials, InvalidCredentials};
pub use date::{DateOutOfRange, InvalidDate, format_sdk_date, parse_sdk_date};
pub use encode::{canonical_query, encode_component};
pub use env::CredentialsError;
pub use explain::Explanation;
pub use redact::{quotes, redact};
pub use request::{ReceivedRequest, SignableRequest};
pub use signer::{AuthHeaders, Signer, SigningError};
pub use verify::{Rejection, Verified, Verifier};

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
