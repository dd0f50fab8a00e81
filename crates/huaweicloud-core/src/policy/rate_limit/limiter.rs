//! The order in which attempts are sent, under the limits of the client and of the service.

use std::{collections::HashMap, fmt, time::Duration};

use super::{
    RateLimits,
    bucket::Bucket,
    hold::{Holds, PriorWait, Step, Throttling},
};
use crate::{contract::operation::Operation, policy::clock::Clock};

/// Determines when the next attempt may be sent.
///
/// Nothing is reserved for an attempt before it is sent, so that attempts may be cancelled at any
/// time.
pub(crate) struct RateLimiter {
    buckets: HashMap<&'static str, Bucket>,
    holds: Holds,
}

/// An attempt that waits for its turn.
pub(crate) struct Caller<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) prior_wait: PriorWait,
    /// Returns whether there is time for an attempt after this wait.
    pub(crate) allows: &'a (dyn Fn(Duration) -> bool + Send + Sync),
    /// Returns a number from 0 to 1.
    pub(crate) random: &'a (dyn Fn() -> f64 + Send + Sync),
}

/// The turn of an attempt comes too late for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Delayed {
    /// How long the attempt would have to wait.
    pub(crate) wait: Duration,
    /// For how long the service throttles the operation, if it does.
    pub(crate) throttled: Option<Duration>,
}

impl RateLimiter {
    pub(crate) fn new(limits: &RateLimits) -> Self {
        let buckets = limits.per_second.iter();
        Self {
            buckets: buckets
                .map(|(id, calls)| (*id, Bucket::new(*calls)))
                .collect(),
            holds: Holds::default(),
        }
    }

    /// Waits until the attempt may be sent, and returns how long that took. Fails at once if that would
    /// be too late.
    pub(crate) async fn turn(&self, caller: &Caller<'_>) -> Result<Duration, Delayed> {
        let bucket = self.buckets.get(caller.operation.id);
        if bucket.is_none() && self.holds.are_none() {
            return Ok(Duration::ZERO);
        }
        let started = caller.clock.elapsed();
        match bucket {
            Some(bucket) => self.queue(bucket, caller).await?,
            None => self.wait_out(caller).await?,
        }
        Ok(caller.clock.elapsed().saturating_sub(started))
    }

    /// Waits in the queue of the operation, and takes a place.
    async fn queue(&self, bucket: &Bucket, caller: &Caller<'_>) -> Result<(), Delayed> {
        let wait = |expected: fn(&Bucket, Duration) -> Duration| {
            let now = caller.clock.elapsed();
            let held_for = self.holds.left(caller.operation, now, caller.prior_wait);
            // Held attempts queue up from then on, or they would all be sent at once.
            held_for.saturating_add(expected(bucket, now.saturating_add(held_for)))
        };
        self.check(caller, wait(Bucket::expected))?;
        let started = caller.clock.elapsed();
        let waiter = bucket.join();
        let _first = waiter.first().await;
        if caller.clock.elapsed() > started {
            self.check(caller, Duration::ZERO)?;
        }
        loop {
            let wait = wait(Bucket::wait);
            if wait.is_zero() {
                bucket.take(caller.clock.elapsed());
                return Ok(());
            }
            self.sleep(caller, wait).await?;
        }
    }

    /// Waits until a hold is over.
    async fn wait_out(&self, caller: &Caller<'_>) -> Result<(), Delayed> {
        loop {
            let now = caller.clock.elapsed();
            match self.holds.step(caller.operation, now, caller.prior_wait) {
                Step::Go => return Ok(()),
                Step::Wait(wait) => self.sleep(caller, wait).await?,
                Step::Spread(spread) => {
                    let wait = spread.mul_f64((caller.random)().clamp(0.0, 1.0));
                    if (caller.allows)(wait) {
                        self.sleep(caller, wait).await?;
                    }
                    return Ok(());
                }
            }
        }
    }

    /// Waits, if that leaves time for the attempt.
    async fn sleep(&self, caller: &Caller<'_>, wait: Duration) -> Result<(), Delayed> {
        self.check(caller, wait)?;
        caller.clock.sleep(wait).await;
        // The machine may have been suspended meanwhile.
        self.check(caller, Duration::ZERO)
    }

    fn check(&self, caller: &Caller<'_>, wait: Duration) -> Result<(), Delayed> {
        if (caller.allows)(wait) {
            Ok(())
        } else {
            Err(self.delay(caller.operation, caller.clock.elapsed(), wait))
        }
    }

    /// Describes the delay of an attempt that waits for its turn.
    pub(crate) fn delay(
        &self,
        operation: &'static Operation,
        now: Duration,
        wait: Duration,
    ) -> Delayed {
        Delayed {
            wait,
            throttled: self.holds.announced(operation, now),
        }
    }

    /// Holds the attempts of an operation that was throttled.
    pub(crate) fn hold(
        &self,
        operation: &'static Operation,
        now: Duration,
        throttling: Throttling,
    ) {
        self.holds.hold(operation, now, throttling);
    }

    /// Records that the service accepted an attempt.
    pub(crate) fn accepted(&self, operation: &'static Operation, now: Duration) {
        self.holds.accepted(operation, now);
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter").finish_non_exhaustive()
    }
}
