//! The errors of a transport.

use std::{error::Error, fmt};

use http::{HeaderMap, StatusCode};

use crate::report::debug_as_report;

/// An error for a request without a complete response.
///
/// The error of the HTTP client is the [`source`](Error::source). Messages and `Debug` never contain
/// the value of a header.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use huaweicloud_auth::transport::{TransportError, TransportErrorKind};
///
/// let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
/// let error = TransportError::new(TransportErrorKind::Broken)
///     .with_source(reset)
///     .with_response(StatusCode::OK, HeaderMap::new());
/// assert_eq!(error.to_string(), "the connection was closed before the response was complete");
/// assert_eq!(error.status(), Some(StatusCode::OK));
/// assert!(!error.is_connect());
/// ```
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
    response: Option<Box<Head>>,
}

debug_as_report!(TransportError);

/// The reason why there is no complete response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The connection could not be established, so nothing was sent.
    #[error("no connection could be established, and nothing was sent")]
    Connect,
    /// The connection was not established within its timeout, so nothing was sent.
    #[error("the connection timed out, and nothing was sent")]
    ConnectTimeout,
    /// The certificate of the server is not valid or not trusted, so nothing was sent.
    #[error("the certificate of the server was rejected, and nothing was sent")]
    Certificate,
    /// The proxy requires authentication, so nothing was sent.
    #[error("the proxy rejected the connection, and nothing was sent")]
    Proxy,
    /// The response was not complete within the timeout. The request may have been executed.
    #[error("the request timed out before the response was complete")]
    Timeout,
    /// The connection was closed before the response was complete. The request may have been
    /// executed.
    #[error("the connection was closed before the response was complete")]
    Broken,
    /// The response is larger than this limit, in bytes.
    #[error("the response is larger than {0} bytes")]
    TooLarge(usize),
    /// Any other reason. The request may have been executed.
    #[error("the request could not be sent, or its response could not be read")]
    Other,
}

/// The head of a response.
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl TransportError {
    /// Creates an error of this kind, without a source.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self {
            kind,
            source: None,
            response: None,
        }
    }

    /// Sets the source.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets the status and the headers, if they arrived before the error.
    #[must_use]
    pub fn with_response(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.response = Some(Box::new(Head { status, headers }));
        self
    }

    /// Returns the reason.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the status of the response, if it arrived before the error.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.response.as_ref()?.status)
    }

    /// Returns the headers of the response, if they arrived before the error. They may be secret.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.response.as_ref()?.headers)
    }

    /// Returns whether no connection could be established, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Connect
                | TransportErrorKind::ConnectTimeout
                | TransportErrorKind::Certificate
                | TransportErrorKind::Proxy
        )
    }

    /// Returns whether the connection or the request timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Timeout | TransportErrorKind::ConnectTimeout
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(&**source)
    }
}
