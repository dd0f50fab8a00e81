//! The mock server as clients use it: through a real socket.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in its helpers too"
)]

#[cfg(feature = "cli")]
mod binary;
mod callbacks;
mod conditions;
mod defense;
mod effects;
mod generic;
mod guide;
mod library;
mod markers;
mod other_contract;
mod owned;
mod relations;
mod shapes;
mod support;
mod walk;
