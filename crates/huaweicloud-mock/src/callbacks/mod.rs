//! Callbacks: the server calls the addresses that calls have registered.
//!
//! `plan` reads from the contract when and how; `watch` keeps what was registered, and finds out what has
//! happened; `queue` keeps what is to be sent, with faults; `send` sends it.

mod control;
mod fault;
mod plan;
mod queue;
mod registration;
mod send;
mod watch;

pub use control::TriggerError;
pub use fault::CallbackFault;
pub(crate) use plan::Plans;
pub use queue::{Delivery, Outcome};
pub(crate) use send::drive;
pub(crate) use watch::{Callbacks, Executed};
