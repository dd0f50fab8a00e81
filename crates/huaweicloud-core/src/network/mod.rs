//! The network: where requests are sent, and through which HTTP client.

pub(crate) mod endpoint;
pub(crate) mod http;
