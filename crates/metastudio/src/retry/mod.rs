//! When a call that failed is tried again: policies as small values, and the decision as a pure
//! function of them.

mod after;
mod backoff;
mod budget;

use std::{fmt, sync::Arc, time::Duration};

pub(crate) use self::after::{date, retry_after};
pub use self::{backoff::Backoff, budget::RetryBudget};
use crate::{
    error::Error,
    operation::{Operation, Retry},
};

/// When a call that failed is tried again, and after how long.
///
/// The default is safe for every operation, because it goes by what the contract says of it and by
/// what became of the attempt, not by the HTTP method:
///
/// - An attempt that surely was not executed (there was no connection, or the gateway throttled
///   it) is repeated whatever the operation.
/// - One that may have been executed (a broken connection, a timeout, 408, 500, 502, 503 or 504)
///   is repeated only if the operation is idempotent, see
///   [`Operation::retry`](crate::operation::Operation::retry).
/// - Everything else is not repeated.
///
/// Up to four attempts are made, with [`Backoff`] between them; what the service asks for by
/// `Retry-After` is waited at least. A wait that does not fit into what is left of the time for
/// the call is not begun: the error comes at once.
///
/// ```
/// use std::time::Duration;
/// use metastudio::{Backoff, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .max_attempts(8)
///     .backoff(Backoff::new(Duration::from_millis(500), Duration::from_secs(30)))
///     .unless(|failure| failure.error().code() == Some("MSS.00000004"));
/// # let _ = patient;
/// ```
#[derive(Clone)]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Backoff,
    max_wait: Duration,
    /// The one added last comes first.
    rules: Vec<Rule>,
}

type Condition = Arc<dyn Fn(&Failure<'_>) -> bool + Send + Sync>;

#[derive(Clone)]
enum Rule {
    Also(Condition),
    Unless(Condition),
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            backoff: Backoff::default(),
            max_wait: Duration::from_secs(60),
            rules: Vec::new(),
        }
    }
}

impl RetryPolicy {
    /// Never tries again.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Makes at most this many attempts, the first among them. Default: 4. Zero is as one.
    #[must_use]
    pub fn max_attempts(mut self, max: u32) -> Self {
        self.max_attempts = max.max(1);
        self
    }

    /// Waits like this between attempts.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Gives up when the service asks for a longer wait than this by `Retry-After`. Default: 60
    /// seconds.
    #[must_use]
    pub fn max_wait(mut self, max: Duration) -> Self {
        self.max_wait = max;
        self
    }

    /// Tries again besides when this is true, even if the attempt may have been executed: the
    /// caller knows that executing it twice does no harm. A later condition goes before an
    /// earlier one.
    ///
    /// Operations that the contract declares never to be repeated are not, nor is more than
    /// [`max_attempts`](Self::max_attempts) made.
    #[must_use]
    pub fn also_if(
        mut self,
        condition: impl Fn(&Failure<'_>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.rules.push(Rule::Also(Arc::new(condition)));
        self
    }

    /// Does not try again when this is true. A later condition goes before an earlier one.
    #[must_use]
    pub fn unless(
        mut self,
        condition: impl Fn(&Failure<'_>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.rules.push(Rule::Unless(Arc::new(condition)));
        self
    }

    /// Whether the policy tries again after this failure, time and budget permitting.
    #[must_use]
    pub fn retries(&self, failure: &Failure<'_>) -> bool {
        if failure.attempts >= self.max_attempts || failure.operation.retry == Retry::Never {
            return false;
        }
        for rule in self.rules.iter().rev() {
            match rule {
                Rule::Also(condition) if condition(failure) => return true,
                Rule::Unless(condition) if condition(failure) => return false,
                _ => {}
            }
        }
        failure.is_safe()
    }

    /// The longest wait that the service may ask for.
    pub(crate) fn longest_wait(&self) -> Duration {
        self.max_wait
    }

    /// How long to wait before the next attempt; `None` if the service asks for too long a wait.
    /// `random` is from 0 to 1.
    pub(crate) fn wait(&self, failure: &Failure<'_>, random: f64) -> Option<Duration> {
        let wait = self.backoff.wait(failure.attempts, random);
        match failure.error.retry_after() {
            Some(asked) if asked > self.max_wait => None,
            Some(asked) => Some(wait.max(asked)),
            None => Some(wait),
        }
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("max_attempts", &self.max_attempts)
            .field("backoff", &self.backoff)
            .field("max_wait", &self.max_wait)
            .field("rules", &self.rules.len())
            .finish()
    }
}

/// A failed attempt, as a [`RetryPolicy`] sees it.
#[derive(Debug, Clone, Copy)]
pub struct Failure<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) error: &'a Error,
    pub(crate) attempts: u32,
}

impl<'a> Failure<'a> {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What the attempt failed with.
    #[must_use]
    pub fn error(&self) -> &'a Error {
        self.error
    }

    /// How many attempts have been made, those not counted that went to another endpoint because
    /// this one could not be reached, or were repeated with a corrected clock or new credentials.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether another attempt may help and surely does no harm, as far as the contract tells.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.error.is_transient()
            && (self.operation.retry == Retry::Idempotent || !self.error.may_have_executed())
    }
}

#[cfg(test)]
mod tests;
