//! The mock server as clients use it: through a real socket.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in its helpers too"
)]

mod admin;
#[cfg(feature = "cli")]
mod binary;
mod control;
mod elements;
mod faults;
mod flood;
mod limits;
mod lists;
mod rejections;
mod schemas;
mod support;
mod walk;
