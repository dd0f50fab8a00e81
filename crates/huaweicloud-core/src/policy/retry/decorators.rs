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

macro_rules! conditional {
    ($(#[$doc:meta])* $name:ident: |$policy:ident, $failure:ident, $applies:ident| $decision:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<P, F> {
            policy: P,
            predicate: F,
        }

        impl<P, F> $name<P, F> {
            pub(super) fn new(policy: P, predicate: F) -> Self {
                Self { policy, predicate }
            }
        }

        impl<P, F> RetryPolicy for $name<P, F>
        where
            P: RetryPolicy,
            F: Fn(&Failure<'_>) -> bool + Send + Sync,
        {
            fn retries(&self, $failure: &Failure<'_>) -> bool {
                let $applies = (self.predicate)($failure);
                let $policy = &self.policy;
                $decision
            }

            fn limits(&self) -> RetryLimits {
                self.policy.limits()
            }
        }

        impl<P: fmt::Debug, F> fmt::Debug for $name<P, F> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.policy).finish()
            }
        }
    };
}

conditional! {
    /// A policy that also retries when a predicate is `true`; see [`RetryPolicy::retry_if`].
    RetryIf: |policy, failure, applies| applies || policy.retries(failure)
}

conditional! {
    /// A policy that does not retry when a predicate is `true`; see [`RetryPolicy::no_retry_if`].
    NoRetryIf: |policy, failure, applies| !applies && policy.retries(failure)
}
