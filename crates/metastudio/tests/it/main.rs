//! The client with servers on the loopback interface.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[cfg(feature = "digital-assets")]
mod assets;
#[cfg(feature = "blocking")]
mod blocking;
mod building;
mod drift;
#[cfg(feature = "dynamic")]
mod dynamic;
mod errors;
mod identity;
mod jobs;
mod paging;
mod rejected;
mod secrets;
#[cfg(all(feature = "digital-assets", feature = "digital-human-videos"))]
mod spawned;
#[cfg(all(feature = "transfer", feature = "text-to-speech"))]
mod speech;
mod support;
mod tolerant;
#[cfg(all(feature = "transfer", feature = "digital-assets"))]
mod training;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(all(feature = "transfer", feature = "voice-training"))]
mod voice;
mod wire;
