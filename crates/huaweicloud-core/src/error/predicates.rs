//! The predicates that distinguish errors.

use std::{error::Error as StdError, sync::Arc};

use http::StatusCode;
use huaweicloud_auth::{iam::ProjectError, provider::ProviderError, transport::TransportError};

use super::{error::Error, kind::Kind};

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

    /// Returns whether the call was throttled (429, or `APIGW.0308`), or was not sent because the
    /// operation is throttled for longer than the timeout of the call.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        let is_held = matches!(
            self.0.kind,
            Kind::Delayed {
                throttled: true,
                ..
            }
        );
        is_held
            || self.has_status(|status| status == StatusCode::TOO_MANY_REQUESTS)
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

    /// Returns whether connecting, an attempt or the call timed out, or its turn would have come too
    /// late.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Timeout(_) | Kind::Deadline(_) | Kind::Delayed { .. } | Kind::ConnectTimeout
        )
    }

    /// Returns whether there was no connection, so that nothing was sent; also, if the certificate of
    /// the server was rejected, or the proxy requires authentication, which are not transient.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Connect | Kind::ConnectTimeout | Kind::Certificate | Kind::Proxy
        )
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
            Kind::Connect
            | Kind::ConnectTimeout
            | Kind::Timeout(_)
            | Kind::Broken
            | Kind::Delayed { .. } => true,
            Kind::Status => {
                self.is_throttled()
                    || self
                        .has_status(|status| matches!(status.as_u16(), 408 | 500 | 502 | 503 | 504))
            }
            // Nothing of the call itself was sent.
            Kind::Credentials | Kind::Project => {
                self.is_caused_by_the_network() || self.is_authentication_down()
            }
            _ => false,
        }
    }

    /// Returns whether IAM or a provider failed, and was asked several times already.
    pub(crate) fn is_authentication_down(&self) -> bool {
        self.is_credentials()
            && self.has_source(is_transient_rejection)
            && !self.is_caused_by_the_network()
    }

    fn is_caused_by_the_network(&self) -> bool {
        self.has_source(|error| error.is::<TransportError>())
    }

    fn has_source(&self, is: impl Fn(&(dyn StdError + 'static)) -> bool) -> bool {
        let mut source = self.source();
        while let Some(error) = source {
            if is(error) {
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

    /// Returns whether the connection broke before a response of success was complete. The status of any
    /// other response counts, although its body is missing.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken)
    }

    /// Returns whether the call succeeded, but its response is not what the contract declares.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_) | Kind::TooLarge(_))
    }

    /// Returns whether an attempt ended without a response, so that its connection may be dead.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout(_) | Kind::Broken)
    }

    /// Returns whether there is no time for another attempt.
    pub(crate) fn is_overdue(&self) -> bool {
        matches!(self.0.kind, Kind::Deadline(_) | Kind::Delayed { .. })
    }

    /// Returns the name of its kind in telemetry.
    pub(crate) fn kind_name(&self) -> &'static str {
        self.0.kind.name()
    }

    fn has_status(&self, is: impl Fn(StatusCode) -> bool) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(is)
    }
}

/// Returns whether an error of authentication is a response such as 429 or 503.
fn is_transient_rejection(error: &(dyn StdError + 'static)) -> bool {
    let of_project = |error: &ProjectError| {
        matches!(error, ProjectError::Rejected { .. }) && error.is_transient()
    };
    if let Some(error) = error.downcast_ref::<ProviderError>() {
        return error.is_transient();
    }
    let shared = error
        .downcast_ref::<Arc<ProjectError>>()
        .map(|error| &**error);
    shared.or(error.downcast_ref()).is_some_and(of_project)
}
