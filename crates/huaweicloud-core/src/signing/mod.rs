//! The identity of the sender, and the headers that authenticate a request.

pub(crate) mod identity;
pub(crate) mod secrets;
pub(crate) mod sign;
pub(crate) mod timer;
