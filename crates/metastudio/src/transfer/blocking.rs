//! Workflows for code that is not asynchronous.

use huaweicloud_core::{Error, transport::BoxFuture};

use crate::Client;

/// Runs steps of a workflow on the client's thread for blocking calls, and keeps what they have changed,
/// also if one of them fails.
pub(super) fn run_blocking<W, T, E>(
    client: &Client,
    workflow: &mut W,
    steps: impl for<'a> FnOnce(&'a mut W) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
) -> Result<T, E>
where
    W: Clone + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    let mut running = workflow.clone();
    let (changed, result) = client.block_on(async move {
        let result = steps(&mut running).await;
        (running, result)
    })?;
    *workflow = changed;
    result
}
