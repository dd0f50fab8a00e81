//! The kinds of errors, and the predicates that distinguish them.

use std::{error::Error as _, time::Duration};

use http::StatusCode;
use huaweicloud_auth::transport::TransportError;

use super::{Error, Problem};

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
    /// The attempt timed out; the limit, if it is known.
    Timeout(Option<Duration>),
    /// The call timed out.
    Deadline(Duration),
    /// The connection broke, before or during the response.
    Broken,
    /// The status of the response is not one of success.
    Status,
    /// The response is successful, but not what the contract declares.
    Decode(String),
    /// The response is larger than the client accepts.
    TooLarge(usize),
    /// A bug of the client.
    Internal(&'static str),
}

impl Kind {
    /// Returns its name in telemetry.
    fn name(&self) -> &'static str {
        match self {
            Self::Configuration(_) => "configuration",
            Self::Invalid(_) => "invalid_request",
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
            | Self::Internal(_) => false,
            // The attempts say so.
            Self::Deadline(_) => false,
            Self::Status => status.is_none_or(|status| {
                !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT
            }),
            Self::Timeout(_) | Self::Broken | Self::Decode(_) | Self::TooLarge(_) => true,
        }
    }
}

/// Kinds of errors.
impl Error {
    /// Returns whether a client could not be built.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration(_))
    }

    /// Returns whether the request was rejected before anything was sent, because of
    /// [`parameter`](Self::parameter).
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Invalid(_))
    }

    /// Returns whether the credentials are unusable, were rejected (401), or lack the permission
    /// (403).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Signing | Kind::Credentials)
            || self.has_status(|status| matches!(status.as_u16(), 401 | 403))
    }

    /// Returns whether the resource does not exist (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(|status| status == StatusCode::NOT_FOUND)
    }

    /// Returns whether the call was throttled (429, or `APIGW.0308`).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.has_status(|status| status == StatusCode::TOO_MANY_REQUESTS)
            || self.code() == Some("APIGW.0308")
    }

    /// Returns whether the service failed (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.has_status(|status| status.is_server_error())
    }

    /// Returns whether the response is a redirect (3xx), which is not followed: a signature is valid
    /// for one address only.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.has_status(|status| status.is_redirection())
    }

    /// Returns whether connecting, an attempt or the call timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Timeout(_) | Kind::Deadline(_) | Kind::ConnectTimeout
        )
    }

    /// Returns whether there was no connection, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// Returns whether credentials or project id could not be obtained, so that nothing was sent. The
    /// [`source`](std::error::Error::source) lists what was attempted.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials | Kind::Project)
    }

    /// Returns whether an interceptor stopped the call; its error is the
    /// [`source`](std::error::Error::source).
    #[must_use]
    pub fn is_intercepted(&self) -> bool {
        matches!(self.0.kind, Kind::Intercepted)
    }

    /// Returns whether the error is transient, so that another attempt may succeed.
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

    /// Returns whether the service rejected the caller, which it does before it executes anything.
    pub(crate) fn is_identity_rejected(&self) -> bool {
        self.has_status(|status| status == StatusCode::UNAUTHORIZED)
            || self.code() == Some("APIGW.0301")
    }

    /// Returns whether the connection broke before the response was complete.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken)
    }

    /// Returns whether the call succeeded, but its response is not what the contract declares.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_) | Kind::TooLarge(_))
    }

    /// Returns the name of its kind in telemetry.
    pub(crate) fn kind_name(&self) -> &'static str {
        self.0.kind.name()
    }

    fn has_status(&self, is: impl Fn(StatusCode) -> bool) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(is)
    }
}
