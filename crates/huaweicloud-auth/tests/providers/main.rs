//! Tests of providers, chains and caches with a transport that has prepared responses.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a panic fails the test, also in helpers"
)]

mod cached;
mod chain;
mod endpoints;
mod environment;
mod iam;
#[cfg(feature = "metadata")]
mod metadata;
mod password;
#[cfg(feature = "profile")]
mod profile;
mod secrets;
mod support;
