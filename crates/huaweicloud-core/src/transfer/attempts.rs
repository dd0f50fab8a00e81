//! The attempts of transfers.

use crate::{
    call::context::CallContext,
    policy::{
        retry::{Attempts, RetryLoop},
        within::Deadline,
    },
};

/// Makes the attempts of a transfer, according to the client's retry policy.
pub(super) async fn retry<A: Attempts>(
    context: &CallContext,
    attempts: &mut A,
) -> Result<A::Output, A::Error> {
    let retries = RetryLoop {
        policy: &*context.retry,
        budget: &context.retry_budget,
        clock: &*context.clock,
        random: &|| context.random(),
        operation: None,
        deadline: Deadline::default(),
    };
    retries.run(attempts).await
}
