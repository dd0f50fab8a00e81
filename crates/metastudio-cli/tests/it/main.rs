//! The program as a person or a script runs it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod chat;
mod errors;
mod flows;
mod listen;
mod mcp;
mod output;
mod readme;
mod secrets;
mod sign;
mod support;
#[cfg(unix)]
mod terminal;
mod tools;
mod uploads;
