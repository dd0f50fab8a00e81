//! A future with a bound on its time.

use std::{future::poll_fn, pin::pin, task::Poll, time::Duration};

use crate::clock::Clock;

/// The future's result; `None` if it took longer. Without a bound it takes as long as it takes.
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
