//! How far a transfer is.

use std::{fmt, sync::Arc};

/// How far a transfer is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How much was transferred. It goes back when something has to be transferred again.
    pub done: u64,
    /// How much there is.
    pub total: u64,
}

/// Who is told.
#[derive(Clone, Default)]
pub(super) struct Watcher(Option<Arc<dyn Fn(Progress) + Send + Sync>>);

impl Watcher {
    pub(super) fn new(told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    pub(super) fn tell(&self, done: u64, total: u64) {
        if let Some(told) = &self.0 {
            told(Progress { done, total });
        }
    }

    /// Tells of a part as of the whole.
    #[cfg(feature = "files")]
    pub(super) fn within(&self, before: u64, total: u64) -> Self {
        let Some(told) = self.0.clone() else {
            return Self::default();
        };
        Self::new(move |part| {
            told(Progress {
                done: before + part.done,
                total,
            });
        })
    }
}

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Watcher").field(&self.0.is_some()).finish()
    }
}
