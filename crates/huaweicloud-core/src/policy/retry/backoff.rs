//! The wait between attempts.

use std::time::Duration;

/// A wait that doubles from attempt to attempt up to a maximum, with full jitter.
///
/// Each wait is random between zero and that value, so that clients which failed together do not
/// retry together.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_core::retry::Backoff;
///
/// let backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(2));
/// assert_eq!(backoff.ceiling(1), Duration::from_millis(100));
/// assert_eq!(backoff.ceiling(3), Duration::from_millis(400));
/// assert_eq!(backoff.ceiling(9), Duration::from_secs(2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    initial: Duration,
    maximum: Duration,
}

/// From 0.2 to 20 seconds.
impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_millis(200), Duration::from_secs(20))
    }
}

impl Backoff {
    /// Waits up to `initial` after the first attempt and up to twice as long after each further
    /// one, but never longer than `maximum`.
    #[must_use]
    pub const fn new(initial: Duration, maximum: Duration) -> Self {
        Self { initial, maximum }
    }

    /// Returns the longest wait after this many attempts.
    #[must_use]
    pub fn ceiling(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        self.initial
            .saturating_mul(1_u32 << doublings)
            .min(self.maximum)
    }

    /// Returns the wait after this many attempts, for a `random` number from 0 to 1.
    pub(crate) fn wait(&self, attempts: u32, random: f64) -> Duration {
        self.ceiling(attempts).mul_f64(random.clamp(0.0, 1.0))
    }
}
