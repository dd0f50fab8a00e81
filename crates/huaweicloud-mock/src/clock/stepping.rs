//! A clock that follows the machine's, at any speed, and that can be moved.

use std::fmt;
use std::pin::{Pin, pin};
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::{Clock, machine};

/// A clock that follows the machine's time, runs faster, or is stopped, and that a test can move.
///
/// Clones are the same clock: one goes to the server, another stays with the test.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_mock::{Clock, MockServer, VirtualClock};
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400);
/// let clock = VirtualClock::stepped(noon);
/// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
/// let server = MockServer::builder(contract).clock(clock.clone()).start()?;
/// clock.advance(Duration::from_secs(3600)); // jobs are an hour further
/// assert_eq!(clock.now(), noon + Duration::from_secs(3600));
/// # drop(server);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The text of a clock, as the program takes it, is `real`, `scaled:60`, `stepped`, or
/// `stepped:2025-03-11T12:00:00Z`:
///
/// ```
/// use huaweicloud_mock::{Clock, VirtualClock};
///
/// let clock: VirtualClock = "stepped:1970-01-01T00:00:00Z".parse()?;
/// assert_eq!(clock.now(), std::time::SystemTime::UNIX_EPOCH);
/// # Ok::<(), huaweicloud_mock::ParseClockError>(())
/// ```
#[derive(Clone)]
pub struct VirtualClock(Arc<Shared>);

struct Shared {
    /// The clock that this one follows.
    base: fn() -> SystemTime,
    /// Seconds of this clock in one second of the base.
    rate: u32,
    anchor: Mutex<Anchor>,
    moved: Notify,
}

/// One moment by both clocks.
#[derive(Clone, Copy)]
struct Anchor {
    base: SystemTime,
    shown: SystemTime,
}

impl VirtualClock {
    /// A clock that shows the machine's time until it is moved.
    #[must_use]
    pub fn real() -> Self {
        Self::scaled(1)
    }

    /// Creates a clock that starts with the machine's time and runs at this multiple of its speed.
    #[must_use]
    pub fn scaled(rate: u32) -> Self {
        Self::starting(machine::now(), rate)
    }

    /// Creates a clock that is stopped at this time until it is moved.
    #[must_use]
    pub fn stepped(start: SystemTime) -> Self {
        Self::starting(start, 0)
    }

    /// Creates a clock that shows this time now and runs at this multiple of the machine's speed; 0
    /// stops it.
    #[must_use]
    pub fn starting(start: SystemTime, rate: u32) -> Self {
        Self::following(machine::now, start, rate)
    }

    fn following(base: fn() -> SystemTime, start: SystemTime, rate: u32) -> Self {
        Self(Arc::new(Shared {
            base,
            rate,
            anchor: Mutex::new(Anchor {
                base: base(),
                shown: start,
            }),
            moved: Notify::new(),
        }))
    }

    /// Moves the clock forward. A move beyond the year 9999 is ignored, as no timestamp can express
    /// it.
    pub fn advance(&self, span: Duration) {
        self.try_advance(span);
    }

    /// Sets the clock to this time, whether later or earlier. A time after the year 9999 is
    /// ignored.
    pub fn set(&self, time: SystemTime) {
        self.try_set(time);
    }

    /// As [`advance`](Self::advance). Returns `false` if the clock was not moved.
    pub(crate) fn try_advance(&self, span: Duration) -> bool {
        let now = self.now();
        let moved = now.checked_add(span).filter(|time| *time <= latest());
        if let Some(time) = moved {
            let passed = time.duration_since(now).unwrap_or_default();
            let mut anchor = self.anchor();
            anchor.shown = anchor.shown.checked_add(passed).unwrap_or(anchor.shown);
            drop(anchor);
            self.0.moved.notify_waiters();
        }
        moved.is_some()
    }

    /// As [`set`](Self::set). Returns `false` if the clock was not moved.
    pub(crate) fn try_set(&self, time: SystemTime) -> bool {
        let is_possible = Timestamp::try_from(time).is_ok();
        if is_possible {
            *self.anchor() = Anchor {
                base: (self.0.base)(),
                shown: time,
            };
            self.0.moved.notify_waiters();
        }
        is_possible
    }

    /// Returns the speed as a multiple of the machine's; 0 if the clock is stopped until it is
    /// moved.
    #[must_use]
    pub fn rate(&self) -> u32 {
        self.0.rate
    }

    fn anchor(&self) -> MutexGuard<'_, Anchor> {
        (self.0.anchor.lock()).unwrap_or_else(PoisonError::into_inner)
    }

    async fn wait(self, due: SystemTime) {
        loop {
            // It listens before it looks, so that no move goes unnoticed in between.
            let mut moved = pin!(self.0.moved.notified());
            moved.as_mut().enable();
            let left = due.duration_since(self.now()).unwrap_or_default();
            if left.is_zero() {
                return;
            }
            match left.checked_div(self.0.rate) {
                None => moved.await,
                // Either it is time, or the clock was moved: the next round sees which.
                Some(real) => drop(timeout(real, moved).await),
            }
        }
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        let anchor = *self.anchor();
        // If the machine's clock was set back, this one stops until the machine's has caught up.
        let passed = ((self.0.base)().duration_since(anchor.base)).unwrap_or_default();
        (passed.checked_mul(self.0.rate))
            .and_then(|passed| anchor.shown.checked_add(passed))
            .map_or(latest(), |time| time.min(latest()))
    }

    fn wait_until(&self, due: SystemTime) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(self.clone().wait(due))
    }

    fn as_virtual(&self) -> Option<&VirtualClock> {
        Some(self)
    }
}

/// The last time that a timestamp can name, at the end of the year 9999.
fn latest() -> SystemTime {
    Timestamp::MAX.into()
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock")
            .field("now", &self.now())
            .field("rate", &self.0.rate)
            .finish()
    }
}

/// A text that does not describe a clock.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a clock; help: use `real`, `scaled:60`, `stepped` or `stepped:2025-03-11T12:00:00Z`"
)]
pub struct ParseClockError(String);

huaweicloud_auth::__debug_as_report!(ParseClockError);

impl FromStr for VirtualClock {
    type Err = ParseClockError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, value) = match text.split_once(':') {
            Some((kind, value)) => (kind, Some(value)),
            None => (text, None),
        };
        let unknown = || ParseClockError(text.to_owned());
        match (kind, value) {
            ("real", None) => Ok(Self::real()),
            ("scaled", Some(rate)) => match rate.parse() {
                Ok(rate @ 1..) => Ok(Self::scaled(rate)),
                _ => Err(unknown()),
            },
            ("stepped", None) => Ok(Self::stepped(machine::now())),
            ("stepped", Some(start)) => {
                let start: Timestamp = start.parse().map_err(|_| unknown())?;
                Ok(Self::stepped(start.into()))
            }
            _ => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::task::{Context, Poll, Waker};

    use super::*;

    const START: SystemTime = SystemTime::UNIX_EPOCH;

    /// The machine's clock of one test.
    macro_rules! machine {
        ($seconds:ident, $now:ident) => {
            static $seconds: AtomicU64 = AtomicU64::new(1000);
            fn $now() -> SystemTime {
                START + Duration::from_secs($seconds.load(Ordering::Relaxed))
            }
        };
    }

    fn seconds(clock: &VirtualClock) -> u64 {
        clock.now().duration_since(START).unwrap().as_secs()
    }

    #[test]
    fn a_scaled_clock_runs_at_its_rate_and_can_be_moved() {
        machine!(SECONDS, now);
        let clock = VirtualClock::following(now, START, 60);
        SECONDS.fetch_add(2, Ordering::Relaxed);
        assert_eq!(seconds(&clock), 120);
        clock.advance(Duration::from_secs(5));
        SECONDS.fetch_add(1, Ordering::Relaxed);
        assert_eq!(seconds(&clock), 185);
        clock.set(START + Duration::from_secs(7));
        assert_eq!(seconds(&clock), 7);
        SECONDS.store(0, Ordering::Relaxed);
        assert_eq!(seconds(&clock), 7, "it never goes back by itself");
    }

    #[test]
    fn stepped_clocks_advance_only_when_moved() {
        machine!(SECONDS, now);
        let clock = VirtualClock::following(now, START, 0);
        SECONDS.fetch_add(100, Ordering::Relaxed);
        assert_eq!(seconds(&clock), 0);
        clock.advance(Duration::MAX);
        assert_eq!(seconds(&clock), 0, "there is no such time");
        let years = Duration::from_secs(365 * 24 * 60 * 60);
        clock.advance(years * 9000);
        assert_eq!(seconds(&clock), 0, "no timestamp names it");
        clock.set(START + years * 9000);
        assert_eq!(seconds(&clock), 0);
        clock.advance(years * 8000);
        assert_eq!(seconds(&clock), years.as_secs() * 8000);
    }

    #[test]
    fn waits_end_when_the_clock_reaches_their_deadline() {
        let clock = VirtualClock::stepped(START);
        let mut wait = clock.wait_until(START + Duration::from_secs(10));
        let mut poll = || (wait.as_mut()).poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(poll(), Poll::Pending);
        clock.advance(Duration::from_secs(9));
        assert_eq!(poll(), Poll::Pending);
        clock.advance(Duration::from_secs(1));
        assert_eq!(poll(), Poll::Ready(()));
    }

    #[test]
    fn clocks_are_parsed() {
        let rate = |text: &str| text.parse::<VirtualClock>().map(|clock| clock.rate());
        assert_eq!((rate("real"), rate("scaled:60")), (Ok(1), Ok(60)));
        assert_eq!(
            (rate("stepped"), rate("stepped:2025-03-11T12:00:00Z")),
            (Ok(0), Ok(0))
        );
        for invalid in [
            "",
            "real:1",
            "scaled",
            "scaled:0",
            "scaled:-1",
            "stepped:noon",
        ] {
            assert!(rate(invalid).is_err(), "{invalid}");
        }
    }
}
