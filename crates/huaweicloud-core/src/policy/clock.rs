//! The source of time, and how to wait for it.

use std::{
    fmt::Debug,
    pin::Pin,
    sync::LazyLock,
    time::{Duration, Instant, SystemTime},
};

/// A source of time, and a way to wait for it to pass.
///
/// Requests are signed with [`now`](Self::now); the service rejects a time that differs by more than
/// 15 minutes from its own. Waits and deadlines use [`elapsed`](Self::elapsed) and
/// [`sleep`](Self::sleep), which do not change when the wall clock is set.
///
/// Tests replace the [`SystemClock`] by a [`ManualClock`](crate::testing::ManualClock):
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_core::{Clock, testing::ManualClock};
///
/// let clock = ManualClock::new(SystemTime::UNIX_EPOCH);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.elapsed(), Duration::from_secs(60));
/// ```
pub trait Clock: Debug + Send + Sync {
    /// Returns the wall-clock time.
    fn now(&self) -> SystemTime;

    /// Returns the time since a fixed moment. It never decreases.
    fn elapsed(&self) -> Duration;

    /// Completes when this much time has passed since the call.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// Completes when this much time has passed since the call, to bound the time of something else.
    /// A clock that is advanced by sleeps is not advanced by this.
    fn timer(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.sleep(duration)
    }
}

/// The clock of the operating system. Its sleeps need a Tokio runtime with a timer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock that is injected elsewhere"
)]
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock that is injected elsewhere"
)]
impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        START.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}
