//! Providers, their chain and their cache, over a transport that answers from a script.

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
