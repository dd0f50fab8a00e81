#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod error_body;
pub mod matching;
mod sender;

pub use httpmock;

pub use crate::{error_body::ErrorBody, sender::Sender};
