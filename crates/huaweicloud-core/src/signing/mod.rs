//! Who sends a request, and the headers that prove it.

pub(crate) mod identity;
pub(crate) mod secrets;
pub(crate) mod sign;
pub(crate) mod timer;
