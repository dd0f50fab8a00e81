//! When a failed attempt is retried: policies as small values that decorate each other, and the loop
//! that follows them.

mod backoff;
mod budget;
mod decorators;
pub(crate) mod failure;
mod limits;
mod policy;
mod run;
mod standard;

#[cfg(test)]
mod tests;

pub(crate) use self::run::{Attempts, RetryLoop};
pub use self::{
    backoff::Backoff,
    budget::RetryBudget,
    decorators::{NoRetryIf, RetryIf, WithLimits},
    failure::Failure,
    limits::RetryLimits,
    policy::RetryPolicy,
    standard::{NeverRetry, SafeRetry},
};
