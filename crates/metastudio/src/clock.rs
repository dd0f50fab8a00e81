//! Where the client takes the time from.

use std::{fmt::Debug, time::SystemTime};

/// A source of the current time.
///
/// Requests are signed with it. The service refuses a time that is more than 15 minutes off its
/// own. Tests put a fixed time in place of the [`SystemClock`].
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// #[derive(Debug)]
/// struct Fixed(SystemTime);
///
/// impl metastudio::Clock for Fixed {
///     fn now(&self) -> SystemTime {
///         self.0
///     }
/// }
///
/// let clock = Fixed(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
/// let builder = metastudio::Client::builder().clock(std::sync::Arc::new(clock));
/// # let _ = builder;
/// ```
pub trait Clock: Debug + Send + Sync {
    /// The time now.
    fn now(&self) -> SystemTime;
}

/// The clock of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the clock that is injected elsewhere"
    )]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
