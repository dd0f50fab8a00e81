#![doc = include_str!("../README.md")]

mod error_body;
#[allow(
    unreachable_pub,
    reason = "what it declares is re-exported here, module by module"
)]
#[rustfmt::skip]
mod generated;
// All of it, or none where no family is switched on.
#[allow(dead_code, reason = "families can be switched off")]
mod matching;
mod sender;

pub use httpmock;

pub use crate::{
    error_body::ErrorBody,
    generated::{MockServerExt, operations},
    sender::Sender,
};
