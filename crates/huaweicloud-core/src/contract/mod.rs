//! The contract as data: operations, the types of bodies, and the service as a whole.
//!
//! This is the lowest layer. It does no input or output and knows no client.

pub(crate) mod callback;
pub(crate) mod fingerprint;
pub(crate) mod model;
pub mod operation;
pub(crate) mod phase;
pub(crate) mod project;
pub(crate) mod redact;
pub(crate) mod region;
pub(crate) mod service;
pub(crate) mod setter;
pub(crate) mod value;
