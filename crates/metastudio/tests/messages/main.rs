//! Callbacks, conversations and the endpoint of a language model, against the mock server.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod callbacks;
mod chat;
mod contract;
mod foreign;
mod live;
mod llm;
mod signatures;
mod support;
mod workflows;
