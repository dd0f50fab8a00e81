//! The kinds of failure, and the predicates that tell them apart.

use std::{error::Error as _, time::Duration};

use http::StatusCode;
use huaweicloud_auth::transport::TransportError;

use super::Error;
use crate::check::Problem;

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// The client could not be built.
    Configuration(String),
    /// The call was refused before anything was sent.
    Refused(Vec<Problem>),
    /// There are no credentials to send it with.
    Credentials,
    /// There is no project to call for.
    Project,
    /// The request could not be authenticated, and nothing was sent.
    Signing,
    /// An interceptor stopped the call.
    Intercepted,
    /// There was no connection.
    Connect,
    /// There was no connection in time.
    ConnectTimeout,
    /// The time for the attempt ran out; how long it was, if that is known.
    Timeout(Option<Duration>),
    /// The time for the call ran out.
    Deadline(Duration),
    /// The connection broke, before or during the answer.
    Broken,
    /// The answer says that the call failed, or is no answer of the service.
    Status,
    /// The answer says that the call succeeded, but is not what was promised.
    Decode(String),
    /// The answer is larger than the client takes.
    TooLarge(usize),
    /// The client is at fault.
    Internal(&'static str),
}

impl Kind {
    /// A word for it, for telemetry.
    fn name(&self) -> &'static str {
        match self {
            Self::Configuration(_) => "configuration",
            Self::Refused(_) => "invalid_request",
            Self::Credentials => "credentials",
            Self::Project => "project",
            Self::Signing => "signing",
            Self::Intercepted => "intercepted",
            Self::Connect => "connect",
            Self::ConnectTimeout => "connect_timeout",
            Self::Timeout(_) => "timeout",
            Self::Deadline(_) => "deadline",
            Self::Broken => "broken",
            Self::Status => "status",
            Self::Decode(_) => "decode",
            Self::TooLarge(_) => "too_large",
            Self::Internal(_) => "internal",
        }
    }

    /// Whether the service may have executed what failed like this.
    pub(super) fn may_have_executed(&self, status: Option<StatusCode>) -> bool {
        match self {
            Self::Configuration(_)
            | Self::Refused(_)
            | Self::Credentials
            | Self::Project
            | Self::Signing
            | Self::Intercepted
            | Self::Connect
            | Self::ConnectTimeout
            | Self::Internal(_) => false,
            // The attempts tell.
            Self::Deadline(_) => false,
            Self::Status => status.is_none_or(|status| {
                !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT
            }),
            Self::Timeout(_) | Self::Broken | Self::Decode(_) | Self::TooLarge(_) => true,
        }
    }
}

/// What kind of failure it is.
impl Error {
    /// A client could not be built.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration(_))
    }

    /// The call was refused before anything was sent, because of [`parameter`](Self::parameter).
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Refused(_))
    }

    /// The credentials are unusable, or the service did not accept them (401) or does not allow
    /// them the operation (403).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Signing | Kind::Credentials)
            || self.has_status(|status| matches!(status.as_u16(), 401 | 403))
    }

    /// The service knows no such thing (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(|status| status == StatusCode::NOT_FOUND)
    }

    /// There were too many calls (429, or `APIGW.0308`).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.has_status(|status| status == StatusCode::TOO_MANY_REQUESTS)
            || self.code() == Some("APIGW.0308")
    }

    /// The service failed (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.has_status(|status| status.is_server_error())
    }

    /// The answer sends the client elsewhere (3xx), where it does not go: a signature is good for
    /// one address only.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.has_status(|status| status.is_redirection())
    }

    /// Time ran out: for connecting, for an attempt, or for the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Timeout(_) | Kind::Deadline(_) | Kind::ConnectTimeout
        )
    }

    /// There was no connection, so nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// Credentials or project id could not be obtained, and nothing was sent. The
    /// [`source`](std::error::Error::source) tells what was tried.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials | Kind::Project)
    }

    /// An interceptor stopped the call; it is the [`source`](std::error::Error::source).
    #[must_use]
    pub fn is_intercepted(&self) -> bool {
        matches!(self.0.kind, Kind::Intercepted)
    }

    /// The failure may be one in passing, so that another attempt may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            Kind::Connect | Kind::ConnectTimeout | Kind::Timeout(_) | Kind::Broken => true,
            Kind::Status => {
                self.is_throttled()
                    || self
                        .has_status(|status| matches!(status.as_u16(), 408 | 500 | 502 | 503 | 504))
            }
            // Nothing of the call itself was sent.
            Kind::Credentials | Kind::Project => self.is_caused_by_the_network(),
            _ => false,
        }
    }

    fn is_caused_by_the_network(&self) -> bool {
        let mut source = self.source();
        while let Some(error) = source {
            if error.is::<TransportError>() {
                return true;
            }
            source = error.source();
        }
        false
    }

    /// The service did not accept who called, which it finds out before it does anything else.
    pub(crate) fn is_identity_refused(&self) -> bool {
        self.has_status(|status| status == StatusCode::UNAUTHORIZED)
            || self.code() == Some("APIGW.0301")
    }

    /// The connection broke before the answer was complete.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken)
    }

    /// The service says that the call succeeded, but its answer is not what is promised.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_) | Kind::TooLarge(_))
    }

    /// A word for its kind, for telemetry.
    pub(crate) fn kind_name(&self) -> &'static str {
        self.0.kind.name()
    }

    fn has_status(&self, is: impl Fn(StatusCode) -> bool) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(is)
    }
}
