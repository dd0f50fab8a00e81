//! Sources that are no contract: SDK packages, recordings, observations.

#[path = "sources/facts.rs"]
mod facts;
#[path = "sources/har.rs"]
mod har;
#[path = "sources/observations.rs"]
mod observations;
#[path = "sources/sdk.rs"]
mod sdk;
