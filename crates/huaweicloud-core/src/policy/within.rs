//! Bounds on the time of futures.

use std::{future::poll_fn, pin::pin, task::Poll, time::Duration};

use super::clock::Clock;

/// The time at which something must be done, if there is one.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Deadline(Option<Duration>);

impl Deadline {
    /// The deadline this long from now, by the clock's [`elapsed`](Clock::elapsed) time.
    pub(crate) fn after(clock: &dyn Clock, limit: Option<Duration>) -> Self {
        Self(limit.map(|limit| clock.elapsed().saturating_add(limit)))
    }

    /// Returns whether a wait ends before the deadline.
    pub(crate) fn allows(self, clock: &dyn Clock, wait: Duration) -> bool {
        self.0
            .is_none_or(|deadline| clock.elapsed().saturating_add(wait) < deadline)
    }
}

/// Returns the output of a future; `None` if it takes longer than the bound.
pub(crate) async fn within<F: Future>(
    clock: &dyn Clock,
    bound: Option<Duration>,
    future: F,
) -> Option<F::Output> {
    let Some(bound) = bound else {
        return Some(future.await);
    };
    let mut future = pin!(future);
    let mut timer = clock.timer(bound);
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
