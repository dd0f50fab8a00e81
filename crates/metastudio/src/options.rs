//! What may differ from call to call, and how long a call may take.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// A bound on time: not given, lifted, or set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timeout {
    /// Nothing is said: the next wider setting holds, and at last the default.
    #[default]
    Unset,
    /// There is no bound.
    Off,
    /// Not longer than this.
    After(Duration),
}

impl From<Duration> for Timeout {
    fn from(duration: Duration) -> Self {
        Self::After(duration)
    }
}

impl Timeout {
    /// This one, or the other where this says nothing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Unset => other,
            set => set,
        }
    }

    /// The bound; `None` if there is none.
    #[must_use]
    pub fn duration(self) -> Option<Duration> {
        match self {
            Self::Unset | Self::Off => None,
            Self::After(duration) => Some(duration),
        }
    }
}

/// How long the parts of a call may take.
///
/// | bound | on | default |
/// |---|---|---|
/// | [`connect`](Self::connect) | making a connection | 10 seconds |
/// | [`read`](Self::read) | waiting for the next piece of the answer | 30 seconds |
/// | [`attempt`](Self::attempt) | one request, from connecting to the end of the answer | 60 seconds |
/// | [`call`](Self::call) | all attempts and the waits between them | 180 seconds |
///
/// ```
/// use std::time::Duration;
/// use metastudio::{Client, Timeout, Timeouts};
///
/// let timeouts = Timeouts::new()
///     .attempt(Duration::from_secs(5))
///     .call(Timeout::Off);
/// let builder = Client::builder().timeouts(timeouts);
/// # let _ = builder;
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

    /// Bounds the wait for the next piece of the answer.
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

    /// These, and the others where these say nothing.
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

/// What one call does otherwise than its client: see `with_options` of every request.
///
/// ```no_run
/// # #[cfg(feature = "model-training")]
/// # async fn run(client: metastudio::Client) -> Result<(), metastudio::Error> {
/// use std::time::Duration;
/// use metastudio::{CallOptions, RetryPolicy};
///
/// let quick = CallOptions::new()
///     .timeout(Duration::from_secs(2))
///     .retry(RetryPolicy::never());
/// let page = client.list_2d_model_training_job().with_options(quick).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    pub(crate) attempt: Timeout,
    pub(crate) call: Timeout,
    pub(crate) retry: Option<RetryPolicy>,
}

impl CallOptions {
    /// Nothing differs.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds the call as a whole.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Timeout>) -> Self {
        self.call = timeout.into();
        self
    }

    /// Bounds each attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: impl Into<Timeout>) -> Self {
        self.attempt = timeout.into();
        self
    }

    /// Tries again by this policy.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }
}
