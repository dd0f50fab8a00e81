//! A clock that a test advances.

use std::{
    collections::BTreeMap,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use crate::{lock::lock, policy::clock::Clock};

/// A [`Clock`] that a test advances. Clones are the same clock.
///
/// A [manual](Self::new) clock does not move until [`advance`](Self::advance), which ends the sleeps
/// that are over by then, the earliest first. An [automatic](Self::automatic) clock is advanced by
/// each sleep, which returns at once. Both record their [`sleeps`](Self::sleeps), so that a test of
/// retries or polling takes no time and still sees the waits.
///
/// [Timers](Clock::timer), which bound the time of something else, are not sleeps: they are not
/// recorded, and do not advance an automatic clock, but end when a sleep has advanced it past them.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_core::{Clock, testing::ManualClock};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let clock = ManualClock::automatic(SystemTime::UNIX_EPOCH);
/// clock.sleep(Duration::from_secs(3600)).await; // returns at once
/// assert_eq!(clock.elapsed(), Duration::from_secs(3600));
/// assert_eq!(clock.sleeps(), [Duration::from_secs(3600)]);
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: SystemTime,
    elapsed: Duration,
    automatic: bool,
    sleeps: Vec<Duration>,
    /// How many sleeps and timers have begun.
    begun: usize,
    /// The wakers, by due time and then by start order.
    waiting: BTreeMap<(Duration, usize), Waker>,
}

impl ManualClock {
    /// Creates a clock that does not move until it is [advanced](Self::advance).
    #[must_use]
    pub fn new(now: SystemTime) -> Self {
        Self::with(now, false)
    }

    /// A clock that each sleep advances by its duration.
    #[must_use]
    pub fn automatic(now: SystemTime) -> Self {
        Self::with(now, true)
    }

    fn with(now: SystemTime, automatic: bool) -> Self {
        Self(Arc::new(Mutex::new(State {
            now,
            elapsed: Duration::ZERO,
            automatic,
            sleeps: Vec::new(),
            begun: 0,
            waiting: BTreeMap::new(),
        })))
    }

    /// Advances the time, and ends the sleeps that are over by then.
    pub fn advance(&self, duration: Duration) {
        let due = self.state().advance(duration);
        due.into_iter().for_each(Waker::wake);
    }

    /// Returns the duration of each sleep, in the order in which they started.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// Returns the number of sleeps and timers that wait for the clock to advance.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        self.state().waiting.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }
}

impl State {
    /// Moves the time on, and hands out who is due by then. A time that cannot be written leaves
    /// the clock where it is.
    fn advance(&mut self, duration: Duration) -> Vec<Waker> {
        let now = self.now.checked_add(duration);
        let elapsed = self.elapsed.checked_add(duration);
        if let (Some(now), Some(elapsed)) = (now, elapsed) {
            (self.now, self.elapsed) = (now, elapsed);
        }
        let later = self.waiting.split_off(&(self.elapsed, usize::MAX));
        std::mem::replace(&mut self.waiting, later)
            .into_values()
            .collect()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        self.state().now
    }

    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(Sleep::new(self, duration, false))
    }

    fn timer(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(Sleep::new(self, duration, true))
    }
}

/// A sleep or a timer. A sleep is on record from its first poll, since one that nobody awaits takes
/// no time.
struct Sleep {
    clock: ManualClock,
    duration: Duration,
    due: Duration,
    is_timer: bool,
    /// Which it is of those that have begun, once it has.
    number: Option<usize>,
}

impl Sleep {
    fn new(clock: &ManualClock, duration: Duration, is_timer: bool) -> Self {
        Self {
            clock: clock.clone(),
            duration,
            due: clock.elapsed().saturating_add(duration),
            is_timer,
            number: None,
        }
    }

    /// Begins, and hands out who is due by the end of it if it moves the clock.
    fn begin(&mut self, state: &mut State) -> (usize, Vec<Waker>) {
        let number = state.begun;
        state.begun += 1;
        self.number = Some(number);
        if self.is_timer {
            return (number, Vec::new());
        }
        state.sleeps.push(self.duration);
        if !state.automatic {
            return (number, Vec::new());
        }
        let left = self.due.saturating_sub(state.elapsed);
        (number, state.advance(left))
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut state = clock.state();
        let (number, due) = match self.number {
            Some(number) => (number, Vec::new()),
            None => self.begin(&mut state),
        };
        // A sleep that moves the clock is over, even if it was longer than the clock can go.
        let moves = state.automatic && !self.is_timer;
        let poll = if moves || state.elapsed >= self.due {
            state.waiting.remove(&(self.due, number));
            Poll::Ready(())
        } else {
            let waker = context.waker().clone();
            state.waiting.insert((self.due, number), waker);
            Poll::Pending
        };
        drop(state);
        due.into_iter().for_each(Waker::wake);
        poll
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.clock.state().waiting.remove(&(self.due, number));
        }
    }
}

#[cfg(test)]
mod tests;
