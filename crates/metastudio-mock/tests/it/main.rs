//! The mock server as clients use it: through a real socket.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in its helpers too"
)]

mod admin;
#[cfg(feature = "cli")]
mod binary;
mod elements;
mod faults;
mod flood;
mod limits;
mod lists;
mod refusals;
mod schemas;
mod steering;
mod support;
mod walk;
