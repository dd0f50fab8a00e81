//! One call of an operation, from its parameters to its response.
//!
//! Every request builder contains a [`Call`], and apart from it only names and types, so that
//! checking, encoding and sending are compiled once, not once per operation.

#[cfg(feature = "blocking")]
pub(crate) mod background;
pub(crate) mod check;
pub(crate) mod context;
pub(crate) mod multipart;
pub(crate) mod options;
pub(crate) mod prepare;
mod request;
pub(crate) mod response;
mod send;
mod verbs;

pub use self::{request::Call, verbs::SendFuture};
