//! Where the server takes the time from.

use std::time::SystemTime;

/// A source of the current time.
///
/// Any closure that returns a [`SystemTime`] is one, so a test can stop the time or move it:
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use metastudio_mock::Clock;
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400);
/// let stopped = move || noon;
/// assert_eq!(stopped.now(), noon);
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;
}

impl<F> Clock for F
where
    F: Fn() -> SystemTime + Send + Sync + 'static,
{
    fn now(&self) -> SystemTime {
        self()
    }
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the machine's clock, behind the trait"
    )]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
