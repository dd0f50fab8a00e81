//! The bound on the wait for the other side.

use std::{future::poll_fn, pin::pin, task::Poll, time::Duration};

use huaweicloud_auth::transport::{TransportError, TransportErrorKind};
use tokio::time::{Instant, sleep_until};

use super::upload::Waiting;

/// Returns the output of a future, unless the other side is waited for for longer than the limit.
pub(super) async fn patiently<T>(
    limit: Option<Duration>,
    waiting: &Waiting,
    future: impl Future<Output = T>,
) -> Result<T, TransportError> {
    let Some(limit) = limit else {
        return Ok(future.await);
    };
    let due = |since: Instant| since.checked_add(limit);
    let Some(first) = due(Instant::now()) else {
        return Ok(future.await);
    };
    let mut future = pin!(future);
    let mut timer = pin!(sleep_until(first));
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        while timer.as_mut().poll(context).is_ready() {
            let now = Instant::now();
            let since = waiting.since().unwrap_or(now);
            match due(since) {
                Some(due) if due > now => timer.as_mut().reset(due),
                _ => return Poll::Ready(Err(silence(limit))),
            }
        }
        Poll::Pending
    })
    .await
}

fn silence(limit: Duration) -> TransportError {
    let source = format!("nothing was sent or received for {limit:?}");
    TransportError::new(TransportErrorKind::Timeout).with_source(source)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_millis(60);

    /// Something that takes longer than the limit, and moves on meanwhile if `moves`.
    async fn takes_long(waiting: &Waiting, moves: bool) {
        let mut steps = tokio::time::interval(LIMIT / 6);
        for _ in 0..15 {
            steps.tick().await;
            if moves {
                waiting.start();
            }
        }
    }

    #[tokio::test]
    async fn read_timeouts_bound_only_silence() {
        let waiting = Waiting::from_now();
        let moving = patiently(Some(LIMIT), &waiting, takes_long(&waiting, true)).await;
        assert!(moving.is_ok());
        let stalled = patiently(Some(LIMIT), &waiting, takes_long(&waiting, false)).await;
        let error = stalled.expect_err("it takes too long");
        assert_eq!(error.kind(), TransportErrorKind::Timeout);
        let unbounded = patiently(None, &waiting, takes_long(&waiting, false)).await;
        assert!(unbounded.is_ok());
    }

    #[tokio::test]
    async fn waiting_for_upload_content_is_not_silence() {
        let waiting = Waiting::for_content();
        let reading = patiently(Some(LIMIT), &waiting, takes_long(&waiting, false)).await;
        assert!(reading.is_ok());
    }
}
