//! The kinds of errors.

use std::time::Duration;

use http::StatusCode;

use super::problem::Problem;

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// The client could not be built.
    Configuration(String),
    /// The request was rejected before anything was sent.
    Invalid(Vec<Problem>),
    /// There are no credentials.
    Credentials,
    /// The project is not known.
    Project,
    /// The request could not be authenticated, and nothing was sent.
    Signing,
    /// An interceptor stopped the call.
    Intercepted,
    /// There was no connection.
    Connect,
    /// There was no connection in time.
    ConnectTimeout,
    /// The certificate of the server was rejected.
    Certificate,
    /// The proxy requires authentication.
    Proxy,
    /// The attempt timed out; the limit, if it is known.
    Timeout(Option<Duration>),
    /// The call timed out.
    Deadline(Duration),
    /// The turn of the call comes after its timeout, because the service throttles the operation or
    /// the client limits its rate.
    Delayed {
        limit: Duration,
        wait: Duration,
        throttled: bool,
    },
    /// The connection broke, before or during the response.
    Broken,
    /// The status of the response is not one of success.
    Status,
    /// The response is successful, but not what the contract declares.
    Decode(String),
    /// The response is successful, but larger than the client accepts.
    TooLarge(usize),
    /// A bug of the client.
    Internal(&'static str),
}

impl Kind {
    /// Returns its name in telemetry.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Configuration(_) => "configuration",
            Self::Invalid(_) => "invalid_request",
            Self::Credentials => "credentials",
            Self::Project => "project",
            Self::Signing => "signing",
            Self::Intercepted => "intercepted",
            Self::Connect => "connect",
            Self::ConnectTimeout => "connect_timeout",
            Self::Certificate => "certificate",
            Self::Proxy => "proxy",
            Self::Timeout(_) => "timeout",
            Self::Deadline(_) => "deadline",
            Self::Delayed {
                throttled: true, ..
            } => "throttled",
            Self::Delayed { .. } => "rate_limited",
            Self::Broken => "broken",
            Self::Status => "status",
            Self::Decode(_) => "decode",
            Self::TooLarge(_) => "too_large",
            Self::Internal(_) => "internal",
        }
    }

    /// Returns whether the service may have executed a request that failed like this.
    pub(super) fn may_have_executed(&self, status: Option<StatusCode>) -> bool {
        match self {
            Self::Configuration(_)
            | Self::Invalid(_)
            | Self::Credentials
            | Self::Project
            | Self::Signing
            | Self::Intercepted
            | Self::Connect
            | Self::ConnectTimeout
            | Self::Certificate
            | Self::Proxy
            | Self::Internal(_) => false,
            // The attempts say so.
            Self::Deadline(_) | Self::Delayed { .. } => false,
            Self::Status => status.is_none_or(|status| {
                !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT
            }),
            Self::Timeout(_) | Self::Broken | Self::Decode(_) | Self::TooLarge(_) => true,
        }
    }
}
