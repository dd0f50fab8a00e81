//! The attempts of a call.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::StatusCode;

/// One request on the network, and its outcome.
///
/// A call that is retried makes several; [`Response::attempts`](crate::Response::attempts) and
/// [`Error::attempts`](crate::Error::attempts) list them.
#[derive(Clone)]
pub struct Attempt {
    pub(crate) endpoint: Arc<str>,
    pub(crate) started: SystemTime,
    pub(crate) waited: Duration,
    pub(crate) took: Duration,
    pub(crate) status: Option<StatusCode>,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) failure: Option<Box<str>>,
    pub(crate) may_have_executed: bool,
}

impl Attempt {
    /// An attempt that is under way: the service may have received it, whatever happens next.
    pub(crate) fn begin(endpoint: Arc<str>, started: SystemTime, waited: Duration) -> Self {
        Self {
            endpoint,
            started,
            waited,
            took: Duration::ZERO,
            status: None,
            request_id: None,
            failure: None,
            may_have_executed: true,
        }
    }

    /// Returns whether its outcome is not known yet.
    pub(crate) fn is_pending(&self) -> bool {
        self.status.is_none() && self.failure.is_none()
    }

    /// Returns the endpoint: scheme, host and port.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Returns when it started.
    #[must_use]
    pub fn started(&self) -> SystemTime {
        self.started
    }

    /// Returns how long the client waited before it: the backoff, and the wait of the rate limiter.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.waited
    }

    /// Returns how long it took, from connecting to the end of the response.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }

    /// Returns the status of its response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the error on one line; `None` if it succeeded.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// Returns whether the service may have executed it.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        self.may_have_executed
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("endpoint", &self.endpoint)
            .field("started", &self.started)
            .field("waited", &self.waited)
            .field("took", &self.took)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}
