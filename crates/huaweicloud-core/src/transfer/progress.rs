//! The progress of transfers.

use std::{fmt, sync::Arc};

/// The progress of a transfer, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes that were transferred. It decreases when something is transferred again.
    pub done: u64,
    /// The number of bytes in total.
    pub total: u64,
}

/// A function that is called with the progress of a transfer. Clones share the function.
///
/// It serves workflows that transfer content in several parts; single transfers have `on_progress`.
#[derive(Clone, Default)]
pub struct ProgressObserver(Option<Arc<dyn Fn(Progress) + Send + Sync>>);

impl ProgressObserver {
    /// An observer that calls this function.
    pub fn new(observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(observe)))
    }

    /// Returns an observer of one part, which reports the progress of the whole: `before` bytes came
    /// before the part, and the whole has `total` bytes.
    #[must_use]
    pub fn of_part(&self, before: u64, total: u64) -> Self {
        let Some(observe) = self.0.clone() else {
            return Self::default();
        };
        Self::new(move |part| {
            observe(Progress {
                done: before + part.done,
                total,
            });
        })
    }

    /// Reports progress.
    pub(super) fn report(&self, done: u64, total: u64) {
        if let Some(observe) = &self.0 {
            observe(Progress { done, total });
        }
    }
}

impl fmt::Debug for ProgressObserver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_set = self.0.is_some();
        f.debug_tuple("ProgressObserver").field(&is_set).finish()
    }
}
