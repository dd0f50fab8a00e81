//! The attempts of transfers, and their deadline.

use std::time::Duration;

use crate::{
    call::context::CallContext,
    policy::{
        retry::{Attempts, RetryLoop},
        within::{Deadline, within},
    },
    transfer::TransferError,
};

/// The time that a transfer may take as a whole.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Limit {
    limit: Option<Duration>,
    started: Duration,
    deadline: Deadline,
}

impl Limit {
    /// Starts a transfer now.
    pub(super) fn start(context: &CallContext, limit: Option<Duration>) -> Self {
        Self {
            limit,
            started: context.clock.elapsed(),
            deadline: Deadline::after(&*context.clock, limit),
        }
    }
}

/// Makes the attempts of a transfer, according to the client's retry policy, until its time is over.
pub(super) async fn retry<A: Attempts<Error = TransferError>>(
    context: &CallContext,
    limit: Limit,
    attempts: &mut A,
) -> Result<A::Output, TransferError> {
    let retries = RetryLoop {
        policy: &*context.retry,
        budget: &context.retry_budget,
        clock: &*context.clock,
        random: &|| context.random(),
        operation: None,
        deadline: limit.deadline,
    };
    bound(context, limit, retries.run(attempts)).await
}

/// Ends a part of a transfer when the time of the transfer is over.
pub(super) async fn bound<T>(
    context: &CallContext,
    limit: Limit,
    part: impl Future<Output = Result<T, TransferError>>,
) -> Result<T, TransferError> {
    let Some(most) = limit.limit else {
        return part.await;
    };
    let clock = &*context.clock;
    let passed = clock.elapsed().saturating_sub(limit.started);
    let result = within(clock, Some(most.saturating_sub(passed)), part).await;
    result.unwrap_or(Err(TransferError::Deadline(most)))
}
