//! The policy as a trait, and the policies that change another in one respect.

use std::{fmt::Debug, sync::Arc, time::Duration};

use super::{
    backoff::Backoff,
    decorators::{NoRetryIf, RetryIf, WithLimits},
    failure::Failure,
    limits::RetryLimits,
};

/// Decides which failed attempts are retried, how often, and after how long.
///
/// [`SafeRetry`](super::SafeRetry) is the default. Its methods, which every policy has, return a
/// policy that differs in one respect:
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_core::retry::{Backoff, RetryPolicy, SafeRetry};
///
/// let patient = SafeRetry
///     .attempt_limit(8)
///     .backoff(Backoff::new(Duration::from_millis(500), Duration::from_secs(30)))
///     .no_retry_if(|failure| failure.code() == Some("MSS.00000004"));
/// # let _ = patient;
/// ```
///
/// A policy of one's own implements [`retries`](Self::retries). Whatever a policy says, an operation
/// that the contract declares [`Never`](crate::operation::Retry::Never) is not retried, the
/// [`RetryBudget`](super::RetryBudget) of the client is kept to, and no wait starts that would end
/// after the timeout of the call.
pub trait RetryPolicy: Debug + Send + Sync {
    /// Returns whether another attempt follows this failure, provided that the
    /// [`limits`](Self::limits) allow one.
    fn retries(&self, failure: &Failure<'_>) -> bool;

    /// Returns how many attempts are made, and how long the waits between them are.
    fn limits(&self) -> RetryLimits {
        RetryLimits::default()
    }

    /// Also retries when the predicate returns `true`, even if the attempt may have been executed:
    /// the caller knows that executing it twice does no harm.
    fn retry_if<F>(self, predicate: F) -> RetryIf<Self, F>
    where
        Self: Sized,
        F: Fn(&Failure<'_>) -> bool + Send + Sync,
    {
        RetryIf::new(self, predicate)
    }

    /// Does not retry when the predicate returns `true`.
    fn no_retry_if<F>(self, predicate: F) -> NoRetryIf<Self, F>
    where
        Self: Sized,
        F: Fn(&Failure<'_>) -> bool + Send + Sync,
    {
        NoRetryIf::new(self, predicate)
    }

    /// Makes at most this many attempts, including the first. Zero is treated as one.
    fn attempt_limit(self, max: u32) -> WithLimits<Self>
    where
        Self: Sized,
    {
        let limits = self.limits().attempts(max);
        WithLimits::new(self, limits)
    }

    /// Starts no attempt later than this after the first.
    fn time_limit(self, limit: Duration) -> WithLimits<Self>
    where
        Self: Sized,
    {
        let limits = self.limits().time(limit);
        WithLimits::new(self, limits)
    }

    /// Waits between attempts according to this backoff.
    fn backoff(self, backoff: Backoff) -> WithLimits<Self>
    where
        Self: Sized,
    {
        let limits = self.limits().backoff(backoff);
        WithLimits::new(self, limits)
    }

    /// Does not retry if the service asks for a longer wait than this by `Retry-After`.
    fn wait_limit(self, max: Duration) -> WithLimits<Self>
    where
        Self: Sized,
    {
        let limits = self.limits().wait(max);
        WithLimits::new(self, limits)
    }
}

impl<P: RetryPolicy + ?Sized> RetryPolicy for Arc<P> {
    fn retries(&self, failure: &Failure<'_>) -> bool {
        (**self).retries(failure)
    }

    fn limits(&self) -> RetryLimits {
        (**self).limits()
    }
}
