//! The mock server as clients meet it: through a real socket.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in its helpers too"
)]

#[cfg(feature = "cli")]
mod binary;
mod elements;
mod limits;
mod lists;
mod other_contract;
mod refusals;
mod schemas;
mod support;
mod walk;
