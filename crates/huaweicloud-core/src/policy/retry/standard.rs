//! The policies that come with the runtime.

use super::{failure::Failure, limits::RetryLimits, policy::RetryPolicy};

/// Retries what is transient and cannot do harm: the default policy.
///
/// It is safe for every operation, because it follows what the contract says of the operation and
/// what happened to the attempt, not the HTTP method:
///
/// - An attempt that was not executed (no connection, or throttled by the gateway) is retried,
///   whatever the operation.
/// - One that may have been executed (a broken connection, a timeout, status 408, 500, 502, 503 or
///   504) is retried only if the operation is idempotent; see
///   [`Operation::retry`](crate::operation::Operation::retry).
/// - Every other failure is not retried.
#[derive(Debug, Clone, Copy, Default)]
pub struct SafeRetry;

impl RetryPolicy for SafeRetry {
    fn retries(&self, failure: &Failure<'_>) -> bool {
        failure.is_safe()
    }
}

/// Makes one attempt only.
#[derive(Debug, Clone, Copy, Default)]
pub struct NeverRetry;

impl RetryPolicy for NeverRetry {
    fn retries(&self, _: &Failure<'_>) -> bool {
        false
    }

    fn limits(&self) -> RetryLimits {
        RetryLimits::default().attempts(1)
    }
}
