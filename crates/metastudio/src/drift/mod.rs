//! Drift: where answers differ from the contract that this version was made from.
//!
//! Answers are read tolerantly, so that none of this is an error. But somebody should know: a
//! [`DriftObserver`] is told of every enum value, member, type and status that the contract does
//! not have, once each. Without one, nothing looks.
//!
//! [`DriftLog`] writes what it is told as JSON Lines, one [`DriftEvent`] a line, for tools that
//! hold contracts against what was seen:
//!
//! ```json
//! {"client":"0.1.0","family":"model-training","operation":"List2dModelTrainingJob","kind":"unknown-enum-value","pointer":"/jobs/*/state","expected":"enum","found":"HIBERNATING"}
//! ```
//!
//! Nothing personal is in an event: it has names and types, and of values only those that look
//! like the constant of an enum, and these never from what the contract marks as sensitive.

mod event;
mod log;
mod walk;
mod watch;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use self::{
    event::{DriftEvent, DriftKind},
    log::DriftLog,
};
pub(crate) use self::{
    walk::{Inspect, Walk},
    watch::Watch,
};

/// Is told where answers differ from the contract.
///
/// Each event comes once for a client and its clones, whichever call it is found by. It comes
/// before the call that found it returns, on the same thread: hand on what takes time.
///
/// A function will do:
///
/// ```
/// use metastudio::drift::{DriftEvent, DriftObserver};
///
/// fn observer() -> impl DriftObserver {
///     |event: &DriftEvent| eprintln!("{event}")
/// }
/// ```
pub trait DriftObserver: Send + Sync {
    /// Takes note of one difference.
    fn observe(&self, event: &DriftEvent);
}

impl<F: Fn(&DriftEvent) + Send + Sync> DriftObserver for F {
    fn observe(&self, event: &DriftEvent) {
        self(event);
    }
}

impl<O: DriftObserver + ?Sized> DriftObserver for Arc<O> {
    fn observe(&self, event: &DriftEvent) {
        (**self).observe(event);
    }
}
