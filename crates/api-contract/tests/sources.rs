//! Sources that are no contract: definitions, SDK packages, recordings, observations.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "sources/explorer.rs"]
mod explorer;
#[path = "sources/facts.rs"]
mod facts;
#[path = "sources/har.rs"]
mod har;
#[path = "sources/observations.rs"]
mod observations;
#[path = "sources/sdk.rs"]
mod sdk;
