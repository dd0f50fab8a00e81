//! How a team gets a client for its service, and keeps it.

#[doc = include_str!("guide.md")]
pub mod your_service {}
