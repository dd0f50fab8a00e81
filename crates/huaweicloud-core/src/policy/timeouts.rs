//! Bounds on the time of calls.

use std::time::Duration;

/// A bound on time: unset, off, or a duration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timeout {
    /// Not set: the setting of the client applies, then the default.
    #[default]
    Unset,
    /// There is no bound.
    Off,
    /// At most this long.
    After(Duration),
}

impl From<Duration> for Timeout {
    fn from(duration: Duration) -> Self {
        Self::After(duration)
    }
}

impl Timeout {
    /// Returns this bound, or the other if this is unset.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Unset => other,
            set => set,
        }
    }

    /// Returns the duration; `None` if there is no bound.
    #[must_use]
    pub fn duration(self) -> Option<Duration> {
        match self {
            Self::Unset | Self::Off => None,
            Self::After(duration) => Some(duration),
        }
    }
}

/// Bounds on the time of the parts of a call.
///
/// | bound | on | default |
/// |---|---|---|
/// | [`connect`](Self::connect) | making a connection | 10 seconds |
/// | [`read`](Self::read) | waiting for the other side: to take the next piece of a large request, and for the next piece of the response | 30 seconds |
/// | [`attempt`](Self::attempt) | one request, from connecting to the end of the response | 60 seconds |
/// | [`call`](Self::call) | all attempts and the waits between them | 180 seconds |
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_core::{Timeout, Timeouts};
///
/// let timeouts = Timeouts::new()
///     .attempt(Duration::from_secs(5))
///     .call(Timeout::Off);
/// # let _ = timeouts;
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timeouts {
    pub(crate) connect: Timeout,
    pub(crate) read: Timeout,
    pub(crate) attempt: Timeout,
    pub(crate) call: Timeout,
}

impl Timeouts {
    pub(crate) const DEFAULT: Self = Self {
        connect: Timeout::After(Duration::from_secs(10)),
        read: Timeout::After(Duration::from_secs(30)),
        attempt: Timeout::After(Duration::from_secs(60)),
        call: Timeout::After(Duration::from_secs(180)),
    };

    /// All of them unset.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds making a connection.
    #[must_use]
    pub fn connect(mut self, timeout: impl Into<Timeout>) -> Self {
        self.connect = timeout.into();
        self
    }

    /// Bounds the wait for the other side. It starts again with each piece of a large request that is
    /// sent, when the request has been sent, and with each piece of the response.
    #[must_use]
    pub fn read(mut self, timeout: impl Into<Timeout>) -> Self {
        self.read = timeout.into();
        self
    }

    /// Bounds each attempt.
    #[must_use]
    pub fn attempt(mut self, timeout: impl Into<Timeout>) -> Self {
        self.attempt = timeout.into();
        self
    }

    /// Bounds the call as a whole.
    #[must_use]
    pub fn call(mut self, timeout: impl Into<Timeout>) -> Self {
        self.call = timeout.into();
        self
    }

    /// Returns these bounds, or the others where these are unset.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            connect: self.connect.or(other.connect),
            read: self.read.or(other.read),
            attempt: self.attempt.or(other.attempt),
            call: self.call.or(other.call),
        }
    }
}
