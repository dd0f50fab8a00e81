//! Providers, their chain and their cache, over a transport that answers from a script.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in its helpers too"
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
