//! A failed attempt, as policies see it.

use std::{error::Error as StdError, time::Duration};

use http::StatusCode;

use crate::{
    contract::operation::{Operation, Retry},
    error::Error,
};

/// An error that an attempt may be retried after.
pub(crate) trait Retryable: StdError + Send + Sync + 'static {
    fn is_transient(&self) -> bool;
    fn may_have_executed(&self) -> bool;
    fn status(&self) -> Option<StatusCode>;
    fn code(&self) -> Option<&str>;
    fn retry_after(&self) -> Option<Duration>;
    /// Returns whether there is no time for another attempt.
    fn is_overdue(&self) -> bool {
        false
    }
    /// Describes the error on one line without the operation.
    fn summary(&self) -> String;
    /// Returns `self` as an error of any type.
    fn as_error(&self) -> &(dyn StdError + 'static);
}

impl Retryable for Error {
    /// IAM and providers of credentials were asked several times before they are the reason.
    fn is_transient(&self) -> bool {
        self.is_transient() && !self.is_authentication_down()
    }

    fn may_have_executed(&self) -> bool {
        self.may_have_executed()
    }

    fn status(&self) -> Option<StatusCode> {
        self.status()
    }

    fn code(&self) -> Option<&str> {
        self.code()
    }

    fn retry_after(&self) -> Option<Duration> {
        self.retry_after()
    }

    fn is_overdue(&self) -> bool {
        self.is_overdue()
    }

    fn summary(&self) -> String {
        self.summary()
    }

    fn as_error(&self) -> &(dyn StdError + 'static) {
        self
    }
}

/// A failed attempt of a call or a transfer, as a [`RetryPolicy`](super::RetryPolicy) sees it.
#[derive(Debug, Clone, Copy)]
pub struct Failure<'a> {
    operation: Option<&'static Operation>,
    error: &'a dyn Retryable,
    attempts: u32,
    elapsed: Duration,
}

impl<'a> Failure<'a> {
    pub(crate) fn new(
        operation: Option<&'static Operation>,
        error: &'a dyn Retryable,
        attempts: u32,
        elapsed: Duration,
    ) -> Self {
        Self {
            operation,
            error,
            attempts,
            elapsed,
        }
    }

    /// Returns the operation that was called; `None` for a transfer of content, which may always be
    /// repeated.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// Returns the error of a call; `None` for a transfer of content.
    #[must_use]
    pub fn error(&self) -> Option<&'a Error> {
        self.error.as_error().downcast_ref()
    }

    /// Returns the error of the attempt, of a call or of a transfer.
    #[must_use]
    pub fn cause(&self) -> &'a (dyn StdError + 'static) {
        self.error.as_error()
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.error.status()
    }

    /// Returns the error code of the response, if there was one.
    #[must_use]
    pub fn code(&self) -> Option<&'a str> {
        self.error.code()
    }

    /// Returns the wait that the service asks for by `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.error.retry_after()
    }

    /// Returns the number of attempts so far, except those that were repeated at once: at another
    /// endpoint, with a corrected clock, or with new credentials.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the time since the first attempt started.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns whether the error is transient.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.error.is_transient()
    }

    /// Returns whether the service may have executed the attempt.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        self.error.may_have_executed()
    }

    /// Returns whether another attempt may succeed, and does no harm according to the contract.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        let is_idempotent = self
            .operation
            .is_none_or(|operation| operation.retry == Retry::Idempotent);
        self.is_transient() && (is_idempotent || !self.may_have_executed())
    }

    /// Returns whether executing the operation twice has the effect of executing it once, according
    /// to the contract. A transfer of content may always be repeated.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.operation.is_none_or(|operation| operation.idempotent)
    }

    /// Returns whether the contract forbids another attempt, or there is no time for one.
    pub(super) fn is_final(&self) -> bool {
        let is_never = |operation: &Operation| operation.retry == Retry::Never;
        self.error.is_overdue() || self.operation.is_some_and(is_never)
    }
}
