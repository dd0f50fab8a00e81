//! The context of providers: a transport, a clock and a way to sleep.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use crate::transport::{BoxFuture, Transport};

/// The transport and the time with which a provider works, and optionally a [`Timer`] for retries.
///
/// ```
/// # use huaweicloud_auth::transport::Transport;
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::provider::{Context, Timer};
///
/// # fn run(transport: &dyn Transport, timer: &dyn Timer) {
/// let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150); // or the current time
/// let context = Context::new(transport, now).with_timer(timer);
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Context<'a> {
    /// The transport that sends requests.
    pub transport: &'a dyn Transport,
    /// The current time.
    pub now: SystemTime,
    /// The timer. Without one, requests are not retried.
    pub timer: Option<&'a dyn Timer>,
}

impl<'a> Context<'a> {
    /// Creates a context without a timer.
    #[must_use]
    pub fn new(transport: &'a dyn Transport, now: SystemTime) -> Self {
        Self {
            transport,
            now,
            timer: None,
        }
    }

    /// Returns the time after requests that started at [`now`](Self::now).
    pub(crate) fn later(&self) -> SystemTime {
        let later = self.timer.and_then(|timer| timer.now());
        later.map_or(self.now, |later| later.max(self.now))
    }

    /// Sets the timer, so that transient errors are retried.
    #[must_use]
    pub fn with_timer(mut self, timer: &'a dyn Timer) -> Self {
        self.timer = Some(timer);
        self
    }
}

/// Waits between the attempts of a request, and learns how far the clock is off.
///
/// This crate reads no clock and depends on no runtime. An application implements the trait with the
/// timer of its runtime, a test with one that returns at once:
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::{provider::Timer, transport::BoxFuture};
///
/// /// The timer of a Tokio runtime.
/// #[derive(Debug)]
/// struct TokioTimer;
///
/// impl Timer for TokioTimer {
///     fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
///         Box::pin(tokio::time::sleep(duration))
///     }
///
///     fn clock_differs(&self, now: SystemTime, server_time: SystemTime) {
///         eprintln!("the clock is off: {now:?} here is {server_time:?} on the server");
///     }
/// }
/// ```
pub trait Timer: fmt::Debug + Send + Sync {
    /// Completes after at least `duration`. An implementation may add jitter.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns the current time, after requests and pauses that took some. The default is not to know
    /// it: then [`Context::now`] is taken.
    fn now(&self) -> Option<SystemTime> {
        None
    }

    /// Reports that a response's `Date` differs by more than a minute from [`Context::now`].
    ///
    /// The request at hand is signed again with the time of the server. An implementation corrects
    /// the time of later contexts. The default does nothing.
    fn clock_differs(&self, now: SystemTime, server_time: SystemTime) {
        let _ = (now, server_time);
    }
}
