//! The retry loop: a function of a policy, a budget, a clock and a source of randomness.

use std::time::Duration;

use super::{
    budget::RetryBudget,
    failure::{Failure, Retryable},
    policy::RetryPolicy,
};
use crate::{
    contract::operation::Operation,
    policy::{clock::Clock, within::Deadline},
};

/// Something that is attempted until it succeeds or its policy stops it.
pub(crate) trait Attempts: Send {
    type Output;
    type Error: Retryable;

    /// Makes one attempt, after this wait.
    fn attempt(
        &mut self,
        waited: Duration,
    ) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;

    /// Reacts to a failure, for which the policy would wait `delay`. Returns `true` if the cause was
    /// removed, so that another attempt is made at once, which is not counted.
    fn recover(&mut self, error: &Self::Error, delay: Option<Duration>) -> bool {
        let _ = (error, delay);
        false
    }
}

/// The parameters of the loop.
pub(crate) struct RetryLoop<'a> {
    pub(crate) policy: &'a dyn RetryPolicy,
    pub(crate) budget: &'a RetryBudget,
    pub(crate) clock: &'a dyn Clock,
    /// Returns numbers from 0 to 1, for jitter.
    pub(crate) random: &'a (dyn Fn() -> f64 + Send + Sync),
    /// The operation that is called, if one is.
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) deadline: Deadline,
}

impl RetryLoop<'_> {
    /// Makes attempts until one succeeds, and returns its output, or the error of the last.
    pub(crate) async fn run<A: Attempts>(&self, attempts: &mut A) -> Result<A::Output, A::Error> {
        let started = self.clock.elapsed();
        let mut count = 1;
        let mut wait = Duration::ZERO;
        loop {
            if !wait.is_zero() {
                self.clock.sleep(wait).await;
            }
            let error = match attempts.attempt(wait).await {
                Ok(output) => {
                    self.budget.deposit();
                    return Ok(output);
                }
                Err(error) => error,
            };
            let elapsed = self.clock.elapsed().saturating_sub(started);
            let failure = Failure::new(self.operation, &error, count, elapsed);
            let delay = self.policy.limits().delay(&failure, (self.random)());
            if attempts.recover(&error, delay) {
                wait = Duration::ZERO;
            } else {
                match delay.filter(|delay| self.retries(&failure, *delay)) {
                    Some(delay) => wait = delay,
                    None => return Err(error),
                }
                count += 1;
            }
            tracing::debug!(
                target: "huaweicloud",
                failure = error.summary(),
                ?wait,
                "another attempt follows"
            );
        }
    }

    /// Returns whether another attempt follows after this delay, and takes it from the budget.
    fn retries(&self, failure: &Failure<'_>, delay: Duration) -> bool {
        self.deadline.allows(self.clock, delay)
            && allowed(self.policy, failure, delay)
            && self.budget.withdraw()
    }
}

/// Returns whether policy, limits and contract allow another attempt after this delay.
pub(super) fn allowed(policy: &dyn RetryPolicy, failure: &Failure<'_>, delay: Duration) -> bool {
    !failure.is_final() && policy.limits().allow(failure, delay) && policy.retries(failure)
}
