//! The observation of calls: interceptors, traces, and differences from the contract.

pub mod drift;
pub(crate) mod intercept;
pub(crate) mod trace;
