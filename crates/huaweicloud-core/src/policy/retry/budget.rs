//! A bound on the retries of all calls, so that they do not make an outage worse.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering::Relaxed},
};

/// The retries that all calls of a client may make together; every success adds a tenth of a retry.
///
/// Without it, each call would be sent several times while the service is down, and make the outage
/// worse. Clones share the budget, so one budget may serve several clients.
///
/// ```
/// use huaweicloud_core::retry::RetryBudget;
///
/// let budget = RetryBudget::new(100);
/// assert_eq!(budget.available(), 100);
/// ```
#[derive(Debug, Clone)]
pub struct RetryBudget(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// In tenths of a retry.
    available: AtomicU32,
    capacity: u32,
}

const RETRY: u32 = 10;

/// 50 retries.
impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(50)
    }
}

impl RetryBudget {
    /// A budget of this many retries, which it never exceeds.
    #[must_use]
    pub fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(RETRY);
        Self(Arc::new(Inner {
            available: AtomicU32::new(capacity),
            capacity,
        }))
    }

    /// Returns how many retries are left.
    #[must_use]
    pub fn available(&self) -> u32 {
        self.0.available.load(Relaxed) / RETRY
    }

    /// Takes a retry; returns `false` if none is left.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |available: u32| available.checked_sub(RETRY);
        self.0
            .available
            .fetch_update(Relaxed, Relaxed, take)
            .is_ok()
    }

    /// Records a success.
    pub(crate) fn deposit(&self) {
        let add = |available: u32| (available < self.0.capacity).then(|| available + 1);
        // At its capacity, the budget stays as it is.
        let _ = self.0.available.fetch_update(Relaxed, Relaxed, add);
    }
}
