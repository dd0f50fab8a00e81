//! Shared helpers of the tests.

pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod contract;
pub(crate) mod normal;
pub(crate) mod one_shot;
pub(crate) mod reading;
