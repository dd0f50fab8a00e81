//! Where the server takes the time from, and how it waits.

mod stepping;

use std::pin::Pin;
use std::time::SystemTime;

pub use stepping::{ParseClockError, VirtualClock};

/// A source of the current time.
///
/// Any closure that returns a [`SystemTime`] is one, so a test can stop the time. A [`VirtualClock`]
/// can also be moved while the server runs.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_mock::Clock;
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400);
/// let stopped = move || noon;
/// assert_eq!(stopped.now(), noon);
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;

    /// Completes when this clock shows this time. By default a clock runs at the speed of the
    /// machine's; waiting needs a Tokio runtime with a timer.
    fn wait_until(&self, due: SystemTime) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let left = due.duration_since(self.now()).unwrap_or_default();
        Box::pin(machine::sleep(left))
    }

    /// The clock to be moved, if this is one that can be.
    fn as_virtual(&self) -> Option<&VirtualClock> {
        None
    }
}

impl<F> Clock for F
where
    F: Fn() -> SystemTime + Send + Sync + 'static,
{
    fn now(&self) -> SystemTime {
        self()
    }
}

/// The clock of the machine, behind the trait.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the machine's clock and waits on it"
)]
mod machine {
    use std::time::{Duration, SystemTime};

    pub(super) fn now() -> SystemTime {
        SystemTime::now()
    }

    pub(super) async fn sleep(span: Duration) {
        tokio::time::sleep(span).await;
    }
}
