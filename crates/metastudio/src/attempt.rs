//! What became of each attempt of a call.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::StatusCode;

/// One request on the network, and what became of it.
///
/// A call makes several when it is tried again: [`Response::attempts`](crate::Response::attempts)
/// and [`Error::attempts`](crate::Error::attempts) list them.
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
    /// An attempt that is under way: whatever happens next, the service may have got it.
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

    /// Whether nothing is known of its outcome yet.
    pub(crate) fn is_under_way(&self) -> bool {
        self.status.is_none() && self.failure.is_none()
    }

    /// Where the request went: scheme, host and port.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// When it began.
    #[must_use]
    pub fn started(&self) -> SystemTime {
        self.started
    }

    /// How long the client waited before it, after the attempt before or for its turn.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.waited
    }

    /// How long it took, from connecting to the end of the answer.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }

    /// The status of its answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The id by which the vendor's support finds it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// What it failed with, on one line; `None` if it succeeded.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// Whether the service may have executed it.
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
