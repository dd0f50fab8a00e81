//! Credentials, request signing and signature verification for Huawei Cloud APIs.
//!
//! A client turns a request into the headers that authenticate it:
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
//! // The time is always given, so that a test can choose it.
//! let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150);
//! let signer = Signer::new().with_project_id("0123abcd");
//! for (name, value) in signer.authenticate(&credentials, &request, now)?.iter() {
//!     println!("{name}: {value}"); // x-sdk-date, x-project-id, authorization
//! }
//! # Ok::<(), huaweicloud_auth::SigningError>(())
//! ```
//!
//! A server checks them with a [`Verifier`], which shares every rule of canonicalisation with the
//! [`Signer`].
//!
//! # What is where
//!
//! | for | see |
//! |---|---|
//! | keys and tokens, and those of the environment | [`Credentials`], [`mod@env`] |
//! | other sources, asked in turn, and fresh keys for a running program | [`provider`] |
//! | the project of a region | [`iam`] |
//! | endpoints that a person has set | [`endpoints`] |
//! | sending requests through any HTTP client | [`transport`] |
//! | the exact path and query to send | [`encode_component`], [`canonical_query`] |
//! | signing, and seeing what was signed | [`Signer`], [`Explanation`] |
//! | verifying | [`Verifier`], [`Rejection`] |
//! | the names of the headers | [`header`] |
//!
//! # What it does not do
//!
//! It has no HTTP client, no runtime and no clock: what sends requests and the time it is are given
//! to each call that needs them. It does not retry, and does nothing in the background: credentials
//! are fetched anew when somebody asks for them. It does not log in through OpenID Connect or to
//! another account's agency. Secrets are wiped from memory where credentials hold them, not where a
//! file or an answer was read. Of the service's algorithms it speaks `SDK-HMAC-SHA256` and
//! `V11-HMAC-SHA256`; the SM3 and elliptic-curve variants are refused.
//!
//! # Features
//!
//! None is on by default.
//!
//! | feature | adds |
//! |---|---|
//! | `profile` | credentials and endpoints from files in the home folder, with parsers for INI and YAML |
//! | `metadata` | temporary keys from the metadata service of a cloud machine |

#![forbid(unsafe_code)]

mod algorithm;
mod canonical;
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
mod request;
mod signer;
pub mod transport;
mod verify;

pub use algorithm::Algorithm;
pub use credentials::{CredentialKind, CredentialPart, Credentials, InvalidCredentials};
pub use date::{DateOutOfRange, InvalidDate, format_sdk_date, parse_sdk_date};
pub use encode::{canonical_query, encode_component};
pub use env::CredentialsError;
pub use explain::Explanation;
pub use request::{ReceivedRequest, SignableRequest};
pub use signer::{AuthHeaders, Signer, SigningError};
pub use verify::{Rejection, Verified, Verifier};

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
