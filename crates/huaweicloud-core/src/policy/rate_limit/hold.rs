//! The waits after throttling.

use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use crate::{contract::operation::Operation, lock::lock};

/// The operations that were throttled, and until when their calls wait. Times are those of the clock's
/// [`elapsed`](crate::Clock::elapsed) time.
#[derive(Default)]
pub(super) struct Holds {
    by_operation: Mutex<HashMap<&'static str, Hold>>,
    any: AtomicBool,
}

/// An attempt was throttled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Throttling {
    /// How long calls of the operation wait.
    pub(crate) wait: Duration,
    /// The wait that the service asked for, if it did.
    pub(crate) asked: Option<Duration>,
    /// The time after the wait over which calls are spread, so that they are not all sent at once.
    pub(crate) spread: Duration,
}

/// What an attempt has already waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PriorWait {
    /// Nothing: it is the first of its call.
    First,
    /// It follows one that was not throttled, after a backoff of its own.
    Retry,
    /// It was throttled, and has waited for a backoff of its own.
    BackedOff,
    /// It was throttled, and has waited as long as the service asked for.
    Asked,
}

#[derive(Debug, Clone, Copy, Default)]
struct Hold {
    /// The end of the longest backoff.
    backoff: Duration,
    /// The end of the longest wait that the service asked for, as far as it is waited for.
    asked: Duration,
    /// The same, as the service asked for it.
    announced: Duration,
    spread: Duration,
    /// Whether a call was sent since.
    released: bool,
}

/// The next step of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Go,
    /// It waits for this long, and asks again.
    Wait(Duration),
    /// It waits for a random part of this time, and goes.
    Spread(Duration),
}

impl Hold {
    fn end(&self) -> Duration {
        self.backoff.max(self.asked)
    }

    fn end_for(&self, prior_wait: PriorWait) -> Duration {
        match prior_wait {
            PriorWait::First | PriorWait::Retry => self.end(),
            PriorWait::BackedOff => self.asked,
            PriorWait::Asked => Duration::ZERO,
        }
    }
}

impl Holds {
    pub(super) fn are_none(&self) -> bool {
        !self.any.load(Relaxed)
    }

    pub(super) fn hold(
        &self,
        operation: &'static Operation,
        now: Duration,
        throttling: Throttling,
    ) {
        let mut all = lock(&self.by_operation);
        let hold = all.entry(operation.id).or_default();
        let until = now.saturating_add(throttling.wait);
        match throttling.asked {
            Some(asked) => {
                hold.asked = hold.asked.max(until);
                hold.announced = hold.announced.max(now.saturating_add(asked));
            }
            None => hold.backoff = hold.backoff.max(until),
        }
        hold.spread = throttling.spread;
        hold.released = false;
        self.any.store(true, Relaxed);
    }

    /// Ends the hold of an operation that is over: the service accepts calls again.
    pub(super) fn accepted(&self, operation: &Operation, now: Duration) {
        if !self.are_none() {
            let is_over = |hold: &Hold| hold.end() <= now;
            self.retain(|id, hold| id != operation.id || !is_over(hold));
        }
    }

    /// Returns how long an attempt waits.
    pub(super) fn left(
        &self,
        operation: &Operation,
        now: Duration,
        prior_wait: PriorWait,
    ) -> Duration {
        let end = self
            .get(operation, now)
            .map(|hold| hold.end_for(prior_wait));
        end.unwrap_or_default().saturating_sub(now)
    }

    /// Returns how long the service asked to wait from this time on.
    pub(super) fn announced(&self, operation: &Operation, now: Duration) -> Option<Duration> {
        let hold = self.get(operation, now)?;
        let until = hold.announced.max(hold.end());
        Some(until.saturating_sub(now)).filter(|left| !left.is_zero())
    }

    /// Returns what an attempt does next. After a hold, the first attempt goes at once, and the others
    /// are spread over some time.
    pub(super) fn step(&self, operation: &Operation, now: Duration, prior_wait: PriorWait) -> Step {
        let mut all = lock(&self.by_operation);
        let Some(hold) = all.get_mut(operation.id) else {
            return Step::Go;
        };
        let left = hold.end_for(prior_wait).saturating_sub(now);
        if !left.is_zero() {
            return Step::Wait(left);
        }
        let followed = match prior_wait {
            PriorWait::First => hold.end(),
            PriorWait::BackedOff | PriorWait::Asked => hold.asked,
            PriorWait::Retry => return Step::Go,
        };
        let spread_until = followed.saturating_add(hold.spread);
        if followed.is_zero() || now >= spread_until {
            return Step::Go;
        }
        if std::mem::replace(&mut hold.released, true) {
            Step::Spread(hold.spread.min(spread_until.saturating_sub(now)))
        } else {
            Step::Go
        }
    }

    fn get(&self, operation: &Operation, now: Duration) -> Option<Hold> {
        if self.are_none() {
            return None;
        }
        let is_current = |hold: &Hold| {
            let end = hold.end().saturating_add(hold.spread);
            end.max(hold.announced) > now
        };
        self.retain(|_, hold| is_current(hold));
        lock(&self.by_operation).get(operation.id).copied()
    }

    fn retain(&self, keep: impl Fn(&str, &Hold) -> bool) {
        let mut all = lock(&self.by_operation);
        all.retain(|id, hold| keep(id, hold));
        self.any.store(!all.is_empty(), Relaxed);
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

    fn asked(wait: u64) -> Throttling {
        Throttling {
            wait: ms(wait),
            asked: Some(ms(wait)),
            spread: ms(200),
        }
    }

    fn backed_off(wait: u64) -> Throttling {
        Throttling {
            asked: None,
            ..asked(wait)
        }
    }

    #[test]
    fn only_the_throttled_operation_waits() {
        let holds = Holds::default();
        holds.hold(&LIMITED, ms(100), asked(1_000));
        holds.hold(&LIMITED, ms(200), asked(10));
        let left = |operation, now| holds.left(operation, ms(now), PriorWait::First);
        assert_eq!(left(&LIMITED, 300), ms(800));
        assert_eq!(left(&OTHER, 300), Duration::ZERO);
        assert_eq!(left(&LIMITED, 1_100), Duration::ZERO);
        assert!(!holds.are_none(), "calls are spread");
        assert_eq!(left(&LIMITED, 1_300), Duration::ZERO);
        assert!(holds.are_none());
    }

    #[test]
    fn throttled_calls_keep_their_own_delay() {
        let holds = Holds::default();
        let left = |prior_wait| holds.left(&LIMITED, ms(50), prior_wait);
        holds.hold(&LIMITED, ms(0), backed_off(100));
        assert_eq!(left(PriorWait::First), ms(50));
        assert_eq!(left(PriorWait::BackedOff), Duration::ZERO);
        holds.hold(&LIMITED, ms(0), asked(80));
        assert_eq!(left(PriorWait::First), ms(50));
        assert_eq!(left(PriorWait::BackedOff), ms(30));
        assert_eq!(left(PriorWait::Asked), Duration::ZERO);
    }

    #[test]
    fn calls_after_a_hold_are_spread() {
        let holds = Holds::default();
        holds.hold(&LIMITED, ms(0), asked(1_000));
        let step = |now| holds.step(&LIMITED, ms(now), PriorWait::First);
        assert_eq!(step(400), Step::Wait(ms(600)));
        assert_eq!(step(1_000), Step::Go);
        assert_eq!(step(1_000), Step::Spread(ms(200)));
        assert_eq!(step(1_150), Step::Spread(ms(50)));
        let retry = holds.step(&LIMITED, ms(1_150), PriorWait::Retry);
        assert_eq!(retry, Step::Go);
        holds.accepted(&LIMITED, ms(1_150));
        assert_eq!(step(1_150), Step::Go);
    }

    #[test]
    fn responses_to_earlier_calls_do_not_end_a_hold() {
        let holds = Holds::default();
        holds.hold(&LIMITED, ms(0), asked(1_000));
        holds.accepted(&LIMITED, ms(500));
        assert_eq!(holds.left(&LIMITED, ms(500), PriorWait::First), ms(500));
    }

    #[test]
    fn requested_delays_are_reported_even_if_not_awaited() {
        let holds = Holds::default();
        let hour = Throttling {
            asked: Some(ms(3_600_000)),
            ..asked(60_000)
        };
        holds.hold(&LIMITED, ms(0), hour);
        assert_eq!(holds.announced(&LIMITED, ms(10_000)), Some(ms(3_590_000)));
        assert_eq!(holds.left(&LIMITED, ms(61_000), PriorWait::First), ms(0));
    }
}
