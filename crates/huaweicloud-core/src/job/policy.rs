//! How often a job is polled.

use std::time::Duration;

use crate::error::Error;

/// The longest wait between polls that the service may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(3600);

/// How long to wait between polls of a job, and how many polls may fail.
///
/// The default waits 2 seconds at first, then 1.5 times as long each time, up to a minute, and
/// tolerates 5 failures until the job is seen again. A service that throttles polls is waited for as long as
/// it asks, up to an hour.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_core::PollPolicy;
///
/// let steady = PollPolicy::every(Duration::from_secs(10));
/// let growing = PollPolicy::growing(Duration::from_secs(1), 2.0, Duration::from_secs(300))
///     .tolerating(20);
/// # let _ = (steady, growing);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PollPolicy {
    initial: Duration,
    factor: f64,
    maximum: Duration,
    tolerated: u32,
}

impl PollPolicy {
    /// Waits this long each time.
    #[must_use]
    pub fn every(interval: Duration) -> Self {
        Self::growing(interval, 1.0, interval)
    }

    /// Waits `initial` at first, then `factor` times as long each time, up to the maximum. A factor
    /// below 1 is treated as 1.
    #[must_use]
    pub fn growing(initial: Duration, factor: f64, maximum: Duration) -> Self {
        Self {
            initial,
            factor,
            maximum,
            tolerated: 5,
        }
    }

    /// Tolerates this many transient errors until a poll shows the job: no connection, timeouts,
    /// throttling, and errors of the service (5xx).
    #[must_use]
    pub fn tolerating(mut self, failures: u32) -> Self {
        self.tolerated = failures;
        self
    }

    pub(super) fn tolerated(&self) -> u32 {
        self.tolerated
    }

    /// Returns the wait that the service asks for after a poll that failed.
    pub(super) fn asked(error: &Error) -> Duration {
        error.retry_after().unwrap_or_default().min(LONGEST_ASKED)
    }

    /// Returns the wait after this many other waits.
    pub(super) fn wait(&self, number: u32) -> Duration {
        // NaN is no factor either.
        let factor = self.factor.max(1.0);
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        let seconds = self.initial.as_secs_f64() * factor.powi(number);
        let wait = Duration::try_from_secs_f64(seconds).unwrap_or(self.maximum);
        wait.min(self.maximum)
    }
}

impl Default for PollPolicy {
    fn default() -> Self {
        Self::growing(Duration::from_secs(2), 1.5, Duration::from_secs(60))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn delays_grow_up_to_the_maximum() {
        let policy = PollPolicy::growing(Duration::from_secs(1), 2.0, Duration::from_secs(5));
        let waits: Vec<u64> = (0..5).map(|number| policy.wait(number).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 5, 5]);
    }

    proptest! {
        #[test]
        fn delays_never_decrease_or_exceed_the_maximum(
            initial: u64, factor: f64, maximum: u64, number in 0_u32..5000,
        ) {
            let (initial, maximum) = (Duration::from_millis(initial), Duration::from_millis(maximum));
            let policy = PollPolicy::growing(initial, factor, maximum);
            let (one, next) = (policy.wait(number), policy.wait(number + 1));
            prop_assert!(one <= next && next <= maximum);
            prop_assert!(policy.wait(u32::MAX) <= maximum);
        }
    }
}
