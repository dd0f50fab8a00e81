//! How often a call is attempted, and how long it waits in between.

use std::time::Duration;

use super::{backoff::Backoff, failure::Failure};

/// The time over which calls are spread at least, if the service asked for a wait that is not shorter.
const LEAST_SPREAD: Duration = Duration::from_secs(1);

/// The limits of a [`RetryPolicy`](super::RetryPolicy).
///
/// | limit | default |
/// |---|---|
/// | [`attempts`](Self::attempts) | 4 |
/// | [`time`](Self::time) | none |
/// | [`backoff`](Self::backoff) | [`Backoff::default`] |
/// | [`wait`](Self::wait) | 60 seconds |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryLimits {
    attempts: u32,
    time: Option<Duration>,
    backoff: Backoff,
    wait: Duration,
}

impl Default for RetryLimits {
    fn default() -> Self {
        Self {
            attempts: 4,
            time: None,
            backoff: Backoff::default(),
            wait: Duration::from_secs(60),
        }
    }
}

impl RetryLimits {
    /// Sets the number of attempts, including the first. Zero is treated as one.
    #[must_use]
    pub fn attempts(mut self, max: u32) -> Self {
        self.attempts = max.max(1);
        self
    }

    /// Sets the time from the first attempt after which no other starts.
    #[must_use]
    pub fn time(mut self, limit: Duration) -> Self {
        self.time = Some(limit);
        self
    }

    /// Sets the waits between attempts.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Sets the longest wait that the service may ask for by `Retry-After`.
    #[must_use]
    pub fn wait(mut self, max: Duration) -> Self {
        self.wait = max;
        self
    }

    /// Returns the longest wait that the service may ask for.
    pub(crate) fn longest_wait(&self) -> Duration {
        self.wait
    }

    /// Returns the time over which calls are spread after throttling: as long as a backoff after so
    /// many attempts, and up to a second if the service asked for a longer wait.
    pub(crate) fn spread(&self, attempts: usize, requested: Option<Duration>) -> Duration {
        let attempts = u32::try_from(attempts).unwrap_or(u32::MAX);
        let least = requested.unwrap_or_default().min(LEAST_SPREAD);
        self.backoff.ceiling(attempts).max(least)
    }

    /// Returns the wait before the next attempt; `None` if the service asks for too long a wait.
    /// `random` is from 0 to 1.
    pub(crate) fn delay(&self, failure: &Failure<'_>, random: f64) -> Option<Duration> {
        let wait = self.backoff.wait(failure.attempts(), random);
        match failure.retry_after() {
            Some(requested) if requested > self.wait => None,
            Some(requested) => Some(wait.max(requested)),
            None => Some(wait),
        }
    }

    /// Returns whether another attempt may follow after this delay.
    pub(super) fn allow(&self, failure: &Failure<'_>, delay: Duration) -> bool {
        let start = failure.elapsed().saturating_add(delay);
        failure.attempts() < self.attempts && self.time.is_none_or(|limit| start <= limit)
    }
}
