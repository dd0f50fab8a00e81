//! The limit of one operation, and the queue of the attempts that wait for it.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    time::Duration,
};

use tokio::sync::{Mutex as Queue, MutexGuard};

use crate::lock::lock;

/// The limit of one operation, by the generic cell rate algorithm: one number is the time at which the
/// next place is free.
///
/// Attempts wait in order of arrival, and only the first of them for its time. It takes its place when
/// it leaves, so that an attempt that is cancelled while it waits has nothing to give back.
pub(super) struct Bucket {
    interval: Duration,
    burst: Duration,
    next: Mutex<Duration>,
    /// Locked by the first attempt of the queue; its waiters are served in order.
    queue: Queue<()>,
    waiting: AtomicU32,
}

impl Bucket {
    pub(super) fn new(per_second: u32) -> Self {
        let calls = per_second.max(1);
        let interval = Duration::from_secs(1) / calls;
        Self {
            interval,
            burst: interval * (calls - 1),
            next: Mutex::new(Duration::ZERO),
            queue: Queue::new(()),
            waiting: AtomicU32::new(0),
        }
    }

    /// Returns how long an attempt waits if it joins the queue at this time.
    pub(super) fn expected(&self, now: Duration) -> Duration {
        let ahead = self.interval.saturating_mul(self.waiting.load(Relaxed));
        self.wait_behind(now, ahead)
    }

    /// Returns how long the first attempt of the queue waits from this time on.
    pub(super) fn wait(&self, now: Duration) -> Duration {
        self.wait_behind(now, Duration::ZERO)
    }

    fn wait_behind(&self, now: Duration, ahead: Duration) -> Duration {
        let place = lock(&self.next).max(now).saturating_add(ahead);
        place.saturating_sub(now).saturating_sub(self.burst)
    }

    /// Takes a place, for an attempt that is sent now.
    pub(super) fn take(&self, now: Duration) {
        let mut next = lock(&self.next);
        *next = next.max(now).saturating_add(self.interval);
    }

    /// Counts an attempt as waiting until the result is dropped.
    pub(super) fn join(&self) -> Waiter<'_> {
        self.waiting.fetch_add(1, Relaxed);
        Waiter(self)
    }
}

/// An attempt in the queue.
pub(super) struct Waiter<'a>(&'a Bucket);

impl<'a> Waiter<'a> {
    /// Waits to become the first.
    pub(super) async fn first(&self) -> MutexGuard<'a, ()> {
        self.0.queue.lock().await
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn calls_over_the_limit_wait_and_idle_time_refills_the_burst() {
        let bucket = Bucket::new(4);
        let waits = |now: Duration, calls: usize| -> Vec<Duration> {
            let mut now = now;
            let one = |_| {
                let wait = bucket.wait(now);
                now += wait;
                bucket.take(now);
                wait
            };
            (0..calls).map(one).collect()
        };
        let (zero, quarter) = (Duration::ZERO, ms(250));
        assert_eq!(
            waits(ms(500), 7),
            [zero, zero, zero, zero, quarter, quarter, quarter]
        );
        assert_eq!(waits(ms(10_000), 5), [zero, zero, zero, zero, quarter]);
    }

    #[test]
    fn expected_delays_include_queued_calls() {
        let bucket = Bucket::new(2);
        let (one, two) = (bucket.join(), bucket.join());
        assert_eq!(bucket.expected(ms(100)), ms(500));
        drop(one);
        assert_eq!(bucket.expected(ms(100)), Duration::ZERO);
        drop(two);
    }
}
