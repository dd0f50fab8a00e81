//! Recovery from failures whose cause the client removes, so that it retries at once.

use std::time::Duration;

use super::CallState;
use crate::{
    contract::operation::Retry,
    error::Error,
    policy::rate_limit::{PriorWait, Throttling},
};

impl CallState<'_> {
    /// Reacts to a failure, for which the policy would wait `delay`. Returns whether the cause was
    /// removed.
    pub(super) fn recover_from(&mut self, error: &Error, delay: Option<Duration>) -> bool {
        self.reconnect = error.is_silent();
        if error.is_throttled() {
            // Other calls of the operation would be throttled too.
            let limits = self.policy.limits();
            let asked = error.retry_after();
            let throttling = Throttling {
                wait: delay.unwrap_or_else(|| limits.longest_wait()),
                asked,
                spread: limits.spread(self.attempts.len(), asked),
            };
            let now = self.context.clock.elapsed();
            let limiter = &self.context.rate_limiter;
            limiter.hold(self.operation, now, throttling);
            self.prior_wait = match asked {
                Some(_) => PriorWait::Asked,
                None => PriorWait::BackedOff,
            };
        } else {
            self.prior_wait = PriorWait::Retry;
        }
        self.operation.retry != Retry::Never
            && (self.fails_over(error)
                || self.corrects_clock(error)
                || self.renews_credentials(error))
    }

    /// Switches to the next endpoint, if this one cannot be reached and there are others that were
    /// not tried just now.
    fn fails_over(&mut self, error: &Error) -> bool {
        if !error.is_connect() {
            self.unreachable = 0;
            return false;
        }
        self.unreachable += 1;
        if self.unreachable < self.context.endpoints.len() {
            return true;
        }
        self.unreachable = 0;
        false
    }

    /// Corrects the clock, if a signature was rejected whose time differs from that of the service.
    /// The service rejects signatures before it executes anything.
    fn corrects_clock(&mut self, error: &Error) -> bool {
        let (Some((identity, signed)), Some(date)) = (&self.last, error.date()) else {
            return false;
        };
        if self.clock_corrected || !identity.signs() || !error.is_identity_rejected() {
            return false;
        }
        let now = self.context.clock.now();
        self.clock_corrected = self.context.clock_offset.learn(now, *signed, date);
        self.clock_corrected
    }

    /// Drops credentials that were rejected, if others may be available.
    fn renews_credentials(&mut self, error: &Error) -> bool {
        let Some((identity, _)) = &self.last else {
            return false;
        };
        if self.credentials_renewed || !error.is_identity_rejected() {
            return false;
        }
        self.credentials_renewed = self.context.identity.renew(identity);
        self.credentials_renewed
    }
}
