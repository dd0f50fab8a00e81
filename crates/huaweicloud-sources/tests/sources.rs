//! Definitions and SDK packages.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "sources/explorer.rs"]
mod explorer;
#[path = "../../api-contract/tests/sources/facts.rs"]
mod facts;
#[path = "sources/sdk.rs"]
mod sdk;
