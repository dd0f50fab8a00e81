//! Slowing down: limits on the rate of calls, and waiting out a throttling.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use crate::{
    lock::lock,
    operation::{self, Operation},
    region::Region,
};

/// How many calls of an operation a client makes a second.
///
/// The gateway limits calls by tenant, operation and region, and throttles what is over. A client
/// that keeps to the limits itself waits for a moment instead of failing and trying again. There
/// are none by default, since other clients of the same tenant count too.
///
/// ```
/// # #[cfg(feature = "model-training")] {
/// use metastudio::{Client, RateLimits, operation::LIST_2D_MODEL_TRAINING_JOB};
///
/// let limits = RateLimits::none().per_second(&LIST_2D_MODEL_TRAINING_JOB, 5);
/// let builder = Client::builder().rate_limits(limits);
/// # let _ = builder;
/// # }
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

    /// The limits that the vendor documents for this region, for every operation that has one.
    ///
    /// They hold for the tenant as a whole: where several clients share it, set lower ones.
    #[must_use]
    pub fn documented(region: &Region) -> Self {
        let documented = operation::ALL.iter().filter_map(|operation| {
            let limit = operation.rate_limit.as_ref()?;
            Some((*operation, limit.in_region(region.id())))
        });
        documented.fold(Self::none(), |limits, (operation, calls)| {
            limits.per_second(operation, calls)
        })
    }

    /// Makes at most this many calls of the operation a second; as many may go out at once. Zero
    /// lifts the limit.
    #[must_use]
    pub fn per_second(mut self, operation: &'static Operation, calls: u32) -> Self {
        if calls == 0 {
            self.per_second.remove(operation.id);
        } else {
            self.per_second.insert(operation.id, calls);
        }
        self
    }

    /// The limit of an operation, in calls a second.
    #[must_use]
    pub fn get(&self, operation: &Operation) -> Option<u32> {
        self.per_second.get(operation.id).copied()
    }
}

/// Tells when the next attempt may go out.
pub(crate) struct Pace {
    lanes: HashMap<&'static str, Mutex<Lane>>,
    /// Operations that are throttled, and until when. Times are those of the clock that counts up.
    held: Mutex<HashMap<&'static str, Duration>>,
    any_held: AtomicBool,
}

/// The limit of one operation, by the generic cell rate algorithm: one number tells when the next
/// place in the queue is free. An attempt takes a place and waits for it, so that waiting is fair
/// and each attempt waits once.
struct Lane {
    interval: Duration,
    burst: Duration,
    next: Duration,
}

impl Lane {
    fn reserve(&mut self, now: Duration) -> Duration {
        let place = self.next.max(now);
        self.next = place.saturating_add(self.interval);
        (place.saturating_sub(now)).saturating_sub(self.burst)
    }
}

impl Pace {
    pub(crate) fn new(limits: &RateLimits) -> Self {
        let lane = |(id, calls): (&&'static str, &u32)| {
            let interval = Duration::from_secs(1) / *calls;
            let lane = Lane {
                interval,
                burst: interval * (*calls - 1),
                next: Duration::ZERO,
            };
            (*id, Mutex::new(lane))
        };
        Self {
            lanes: limits.per_second.iter().map(lane).collect(),
            held: Mutex::default(),
            any_held: AtomicBool::new(false),
        }
    }

    /// How long an attempt that is about to be made has to wait.
    pub(crate) fn wait(&self, operation: &Operation, now: Duration) -> Duration {
        let held = self.hold_left(operation, now);
        let lane = self.lanes.get(operation.id);
        // Those who were held back queue up from then on, or they would all go out at once.
        let free = now.saturating_add(held);
        let limited = lane.map_or(Duration::ZERO, |lane| lock(lane).reserve(free));
        held.saturating_add(limited)
    }

    /// Lets nothing of the operation out for this long: it was throttled.
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

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Method;

    static LIMITED: Operation = Operation::new("Limited", Method::Get, "/a");
    static OTHER: Operation = Operation::new("Other", Method::Get, "/b");

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn calls_over_the_limit_queue_up_and_a_rest_fills_the_burst_again() {
        let pace = Pace::new(&RateLimits::none().per_second(&LIMITED, 4));
        let waits = |now: Duration, calls: usize| -> Vec<Duration> {
            (0..calls).map(|_| pace.wait(&LIMITED, now)).collect()
        };
        let zero = Duration::ZERO;
        assert_eq!(
            waits(ms(500), 7),
            [zero, zero, zero, zero, ms(250), ms(500), ms(750)]
        );
        assert_eq!(waits(ms(10_000), 5), [zero, zero, zero, zero, ms(250)]);
        assert_eq!(pace.wait(&OTHER, ms(500)), zero);
    }

    #[test]
    fn a_throttled_operation_waits_and_no_other_does() {
        let pace = Pace::new(&RateLimits::none());
        pace.hold(&LIMITED, ms(100), ms(1_000));
        pace.hold(&LIMITED, ms(200), ms(10));
        assert_eq!(pace.wait(&LIMITED, ms(300)), ms(800));
        assert_eq!(pace.wait(&OTHER, ms(300)), Duration::ZERO);
        assert_eq!(pace.wait(&LIMITED, ms(1_100)), Duration::ZERO);
        assert!(!pace.any_held.load(Relaxed));
    }

    #[test]
    fn documented_limits_are_those_of_the_table() {
        let limits = RateLimits::documented(&Region::CN_NORTH_4);
        for operation in operation::ALL {
            let documented = operation.rate_limit.as_ref();
            let documented = documented.map(|limit| limit.in_region("cn-north-4"));
            assert_eq!(limits.get(operation), documented, "{}", operation.id);
        }
    }

    #[test]
    fn zero_lifts_a_limit() {
        let limits = RateLimits::none().per_second(&LIMITED, 3);
        assert_eq!(limits.get(&LIMITED), Some(3));
        assert_eq!(limits.per_second(&LIMITED, 0).get(&LIMITED), None);
    }
}
