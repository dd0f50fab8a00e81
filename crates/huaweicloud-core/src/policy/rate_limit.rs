//! Limits on the rate of calls, and waits after throttling.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use crate::{contract::operation::Operation, lock::lock};

/// The rates at which a client calls operations.
///
/// The gateway limits calls by tenant, operation and region, and throttles what exceeds them. A
/// client that keeps to the limits itself waits for a moment instead of failing and retrying. There
/// are no limits by default, since other clients of the same tenant count too.
///
/// ```
/// use huaweicloud_core::{RateLimits, operation::{Method, Operation}};
///
/// static LIST_JOBS: Operation = Operation::new("ListJobs", Method::Get, "/v1/jobs");
///
/// let limits = RateLimits::none().per_second(&LIST_JOBS, 5);
/// assert_eq!(limits.get(&LIST_JOBS), Some(5));
/// ```
#[derive(Debug, Clone, Default)]
pub struct RateLimits {
    per_second: HashMap<&'static str, u32>,
}

impl RateLimits {
    /// No limits.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// The limits that the vendor documents for these operations in this region, such as
    /// `cn-north-4`.
    ///
    /// They are those of the tenant as a whole: where several clients share it, set lower ones.
    #[must_use]
    pub fn documented(operations: &[&'static Operation], region: &str) -> Self {
        let documented = operations.iter().filter_map(|operation| {
            let limit = operation.rate_limit.as_ref()?;
            Some((*operation, limit.in_region(region)))
        });
        documented.fold(Self::none(), |limits, (operation, calls)| {
            limits.per_second(operation, calls)
        })
    }

    /// Makes at most this many calls of the operation per second, which may all start at once. Zero
    /// removes the limit.
    #[must_use]
    pub fn per_second(mut self, operation: &'static Operation, calls: u32) -> Self {
        if calls == 0 {
            self.per_second.remove(operation.id);
        } else {
            self.per_second.insert(operation.id, calls);
        }
        self
    }

    /// Returns the limit of an operation, in calls per second.
    #[must_use]
    pub fn get(&self, operation: &Operation) -> Option<u32> {
        self.per_second.get(operation.id).copied()
    }
}

/// Determines when the next attempt may be sent.
pub(crate) struct RateLimiter {
    buckets: HashMap<&'static str, Mutex<Bucket>>,
    /// Throttled operations, and the elapsed time of the clock until which they wait.
    held: Mutex<HashMap<&'static str, Duration>>,
    any_held: AtomicBool,
}

/// The limit of one operation, by the generic cell rate algorithm: one number is the time at which
/// the next place in the queue is free. An attempt reserves a place and waits for it, so that
/// waiting is fair and each attempt waits once.
struct Bucket {
    interval: Duration,
    burst: Duration,
    next: Duration,
}

impl Bucket {
    fn reserve(&mut self, now: Duration) -> Duration {
        let place = self.next.max(now);
        self.next = place.saturating_add(self.interval);
        (place.saturating_sub(now)).saturating_sub(self.burst)
    }
}

impl RateLimiter {
    pub(crate) fn new(limits: &RateLimits) -> Self {
        let bucket = |(id, calls): (&&'static str, &u32)| {
            let interval = Duration::from_secs(1) / *calls;
            let bucket = Bucket {
                interval,
                burst: interval * (*calls - 1),
                next: Duration::ZERO,
            };
            (*id, Mutex::new(bucket))
        };
        Self {
            buckets: limits.per_second.iter().map(bucket).collect(),
            held: Mutex::default(),
            any_held: AtomicBool::new(false),
        }
    }

    /// Returns how long the next attempt has to wait, and reserves its place.
    pub(crate) fn wait(&self, operation: &Operation, now: Duration) -> Duration {
        let held = self.hold_left(operation, now);
        let bucket = self.buckets.get(operation.id);
        // Held attempts queue up from then on, or they would all be sent at once.
        let free = now.saturating_add(held);
        let limited = bucket.map_or(Duration::ZERO, |bucket| lock(bucket).reserve(free));
        held.saturating_add(limited)
    }

    /// Holds all attempts of the operation for this long: it was throttled.
    pub(crate) fn hold(&self, operation: &'static Operation, now: Duration, wait: Duration) {
        let until = now.saturating_add(wait);
        let mut held = lock(&self.held);
        let entry = held.entry(operation.id).or_default();
        *entry = until.max(*entry);
        self.any_held.store(true, Relaxed);
    }

    fn hold_left(&self, operation: &Operation, now: Duration) -> Duration {
        if !self.any_held.load(Relaxed) {
            return Duration::ZERO;
        }
        let mut held = lock(&self.held);
        held.retain(|_, until| *until > now);
        self.any_held.store(!held.is_empty(), Relaxed);
        let until = held.get(operation.id).copied().unwrap_or_default();
        until.saturating_sub(now)
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::operation::Method;

    static LIMITED: Operation = Operation::new("Limited", Method::Get, "/a");
    static OTHER: Operation = Operation::new("Other", Method::Get, "/b");

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn calls_over_the_limit_queue_up_and_a_rest_fills_the_burst_again() {
        let limiter = RateLimiter::new(&RateLimits::none().per_second(&LIMITED, 4));
        let waits = |now: Duration, calls: usize| -> Vec<Duration> {
            (0..calls).map(|_| limiter.wait(&LIMITED, now)).collect()
        };
        let zero = Duration::ZERO;
        assert_eq!(
            waits(ms(500), 7),
            [zero, zero, zero, zero, ms(250), ms(500), ms(750)]
        );
        assert_eq!(waits(ms(10_000), 5), [zero, zero, zero, zero, ms(250)]);
        assert_eq!(limiter.wait(&OTHER, ms(500)), zero);
    }

    #[test]
    fn a_throttled_operation_waits_and_no_other_does() {
        let limiter = RateLimiter::new(&RateLimits::none());
        limiter.hold(&LIMITED, ms(100), ms(1_000));
        limiter.hold(&LIMITED, ms(200), ms(10));
        assert_eq!(limiter.wait(&LIMITED, ms(300)), ms(800));
        assert_eq!(limiter.wait(&OTHER, ms(300)), Duration::ZERO);
        assert_eq!(limiter.wait(&LIMITED, ms(1_100)), Duration::ZERO);
        assert!(!limiter.any_held.load(Relaxed));
    }

    #[test]
    fn documented_limits_are_those_of_the_table() {
        static DOCUMENTED: Operation =
            Operation::new("Documented", Method::Get, "/c").rate_limit(10, &[("cn-north-4", 20)]);
        let documented = |region| {
            let limits = RateLimits::documented(&[&DOCUMENTED, &OTHER], region);
            [&DOCUMENTED, &OTHER].map(|operation| limits.get(operation))
        };
        assert_eq!(documented("cn-north-4"), [Some(20), None]);
        assert_eq!(documented("cn-east-3"), [Some(10), None]);
    }

    #[test]
    fn zero_lifts_a_limit() {
        let limits = RateLimits::none().per_second(&LIMITED, 3);
        assert_eq!(limits.get(&LIMITED), Some(3));
        assert_eq!(limits.per_second(&LIMITED, 0).get(&LIMITED), None);
    }
}
