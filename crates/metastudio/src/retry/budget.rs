//! A bound on retries over all calls, so that they do not make an outage worse.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering::Relaxed},
};

/// How many retries all calls of a client may make together: an allowance that every success
/// adds a tenth of a retry to.
///
/// When the service is down, each call would otherwise be sent several times, to the moment when
/// the service can least do with it. Clones share the allowance, so one budget may serve several
/// clients.
///
/// ```
/// use metastudio::{Client, RetryBudget};
///
/// let budget = RetryBudget::new(100);
/// let builder = Client::builder().retry_budget(budget.clone());
/// assert_eq!(budget.available(), 100);
/// # let _ = builder;
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
    /// An allowance of this many retries, which it never exceeds.
    #[must_use]
    pub fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(RETRY);
        Self(Arc::new(Inner {
            available: AtomicU32::new(capacity),
            capacity,
        }))
    }

    /// How many retries are left.
    #[must_use]
    pub fn available(&self) -> u32 {
        self.0.available.load(Relaxed) / RETRY
    }

    /// Takes a retry, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |available: u32| available.checked_sub(RETRY);
        self.0
            .available
            .fetch_update(Relaxed, Relaxed, take)
            .is_ok()
    }

    /// Takes note of a success.
    pub(crate) fn deposit(&self) {
        let add = |available: u32| (available < self.0.capacity).then(|| available + 1);
        // At its capacity, the allowance stays as it is.
        let _ = self.0.available.fetch_update(Relaxed, Relaxed, add);
    }
}
