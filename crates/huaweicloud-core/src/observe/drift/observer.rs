//! The receiver of differences.

use std::sync::Arc;

use super::event::DriftEvent;

/// Receives differences between responses and the contract.
///
/// Each difference is reported once for a client and its clones, before the call that found it
/// returns, and on the same thread: it must not block.
///
/// A function is an observer:
///
/// ```
/// use huaweicloud_core::drift::{DriftEvent, DriftObserver};
///
/// fn observer() -> impl DriftObserver {
///     |event: &DriftEvent| eprintln!("{event}")
/// }
/// ```
pub trait DriftObserver: Send + Sync {
    /// Receives one difference.
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
