//! Time and restraint: clocks, timeouts, retries and rate limits.
//!
//! Each is a value or a trait that knows nothing of the network; what they decide is a function of
//! their arguments.

pub(crate) mod clock;
pub(crate) mod clock_offset;
pub(crate) mod rate_limit;
pub mod retry;
pub(crate) mod timeouts;
pub(crate) mod within;
