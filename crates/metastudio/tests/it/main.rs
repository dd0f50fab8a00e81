//! The client against servers on loopback.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[cfg(feature = "blocking")]
mod blocking;
mod building;
mod drift;
#[cfg(feature = "dynamic")]
mod dynamic;
mod errors;
mod identity;
mod jobs;
mod paging;
mod refused;
mod secrets;
mod support;
mod tolerant;
#[cfg(feature = "transfer")]
mod transfer;
mod wire;
