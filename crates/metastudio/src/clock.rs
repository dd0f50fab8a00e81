//! Where the client takes the time from, and how it waits.

use std::{
    fmt::Debug,
    pin::Pin,
    sync::LazyLock,
    time::{Duration, Instant, SystemTime},
};

/// The time, and a way to wait for it to pass.
///
/// Requests are signed with its [`now`](Self::now): the service refuses a time that is more than 15
/// minutes off its own. Whatever waits or has a deadline goes by [`elapsed`](Self::elapsed) and
/// [`sleep`](Self::sleep), which take no notice when somebody sets the wall clock.
///
/// Tests put a [`ManualClock`](crate::testing::ManualClock) in place of the [`SystemClock`]:
///
/// ```
/// use std::{sync::Arc, time::{Duration, SystemTime}};
/// use metastudio::{Client, testing::ManualClock};
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400);
/// let clock = ManualClock::new(noon);
/// let builder = Client::builder().clock(Arc::new(clock.clone()));
/// clock.advance(Duration::from_secs(60));
/// # let _ = builder;
/// ```
pub trait Clock: Debug + Send + Sync {
    /// The time of day, as other machines have it.
    fn now(&self) -> SystemTime;

    /// The time since some fixed moment. It never goes back.
    fn elapsed(&self) -> Duration;

    /// Completes when this much time has passed since the call.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// Completes when this much time has passed since the call, and bounds how long something else
    /// may take meanwhile. A clock that its sleeps move does not move for this.
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
