//! Policies that change another in one respect.

use std::fmt;

use super::{failure::Failure, limits::RetryLimits, policy::RetryPolicy};

/// A policy with other limits; see [`RetryPolicy::attempt_limit`].
#[derive(Debug, Clone, Copy)]
pub struct WithLimits<P> {
    policy: P,
    limits: RetryLimits,
}

impl<P> WithLimits<P> {
    pub(super) fn new(policy: P, limits: RetryLimits) -> Self {
        Self { policy, limits }
    }
}

impl<P: RetryPolicy> RetryPolicy for WithLimits<P> {
    fn retries(&self, failure: &Failure<'_>) -> bool {
        self.policy.retries(failure)
    }

    fn limits(&self) -> RetryLimits {
        self.limits
    }
}

/// A policy that also retries when a predicate returns `true`; see
/// [`RetryPolicy::retry_if`].
#[derive(Clone, Copy)]
pub struct RetryIf<P, F> {
    policy: P,
    predicate: F,
}

impl<P, F> RetryIf<P, F> {
    pub(super) fn new(policy: P, predicate: F) -> Self {
        Self { policy, predicate }
    }
}

impl<P, F> RetryPolicy for RetryIf<P, F>
where
    P: RetryPolicy,
    F: Fn(&Failure<'_>) -> bool + Send + Sync,
{
    fn retries(&self, failure: &Failure<'_>) -> bool {
        (self.predicate)(failure) || self.policy.retries(failure)
    }

    fn limits(&self) -> RetryLimits {
        self.policy.limits()
    }
}

impl<P: fmt::Debug, F> fmt::Debug for RetryIf<P, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RetryIf").field(&self.policy).finish()
    }
}

/// A policy that does not retry when a predicate returns `true`; see
/// [`RetryPolicy::no_retry_if`].
#[derive(Clone, Copy)]
pub struct NoRetryIf<P, F> {
    policy: P,
    predicate: F,
}

impl<P, F> NoRetryIf<P, F> {
    pub(super) fn new(policy: P, predicate: F) -> Self {
        Self { policy, predicate }
    }
}

impl<P, F> RetryPolicy for NoRetryIf<P, F>
where
    P: RetryPolicy,
    F: Fn(&Failure<'_>) -> bool + Send + Sync,
{
    fn retries(&self, failure: &Failure<'_>) -> bool {
        !(self.predicate)(failure) && self.policy.retries(failure)
    }

    fn limits(&self) -> RetryLimits {
        self.policy.limits()
    }
}

impl<P: fmt::Debug, F> fmt::Debug for NoRetryIf<P, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NoRetryIf").field(&self.policy).finish()
    }
}
