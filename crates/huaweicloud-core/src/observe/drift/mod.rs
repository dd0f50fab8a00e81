//! Drift: differences between responses and the contract that the client was generated from.
//!
//! Responses are read tolerantly, so that none of them is an error. A [`DriftObserver`] is notified
//! of every enum value, field, type and status that the contract does not have, once each. Without
//! an observer, nothing is compared.
//!
//! [`DriftLog`] writes JSON Lines, one [`DriftEvent`] per line, for tools that compare contracts with
//! what was observed:
//!
//! ```json
//! {"client":"0.1.0","family":"model-training","operation":"List2dModelTrainingJob","kind":"unknown-enum-value","pointer":"/jobs/*/state","expected":"enum","found":"HIBERNATING"}
//! ```
//!
//! Events contain no personal data: they have names and types, and only those values that look like the
//! constant of an enum and are not marked as sensitive in the contract.

mod event;
mod log;
mod observer;
mod watch;

#[cfg(test)]
mod tests;

pub(crate) use self::watch::Watch;
pub use self::{
    event::{DriftEvent, DriftKind},
    log::DriftLog,
    observer::DriftObserver,
};
