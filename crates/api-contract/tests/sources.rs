//! Sources of observed values: recordings and observations.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "sources/facts.rs"]
mod facts;
#[path = "sources/har.rs"]
mod har;
#[path = "sources/observations.rs"]
mod observations;
