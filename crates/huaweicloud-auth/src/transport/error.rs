//! Why no whole answer came.

use std::{error::Error, fmt};

use http::{HeaderMap, StatusCode};

/// A request that got no whole answer.
///
/// Its text says what happened; what the HTTP client says of it is the
/// [`source`](Error::source). Neither text nor `Debug` shows the value of a header.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use huaweicloud_auth::transport::{TransportError, TransportErrorKind};
///
/// let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
/// let error = TransportError::new(TransportErrorKind::Broken)
///     .with_source(reset)
///     .with_answer(StatusCode::OK, HeaderMap::new());
/// assert_eq!(error.to_string(), "the connection broke before the answer was complete");
/// assert_eq!(error.status(), Some(StatusCode::OK));
/// assert!(!error.is_connect());
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
    answer: Option<Box<Head>>,
}

/// How it came that there is no whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection, so nothing was sent.
    #[error("there was no connection, and nothing was sent")]
    Connect,
    /// There was no connection within the time for it, so nothing was sent.
    #[error("there was no connection in time, and nothing was sent")]
    ConnectTimeout,
    /// The time for the request ran out. It may have been executed.
    #[error("there was no whole answer in time")]
    Timeout,
    /// The connection broke before the answer was complete. The request may have been executed.
    #[error("the connection broke before the answer was complete")]
    Broken,
    /// The answer is larger than this many bytes, which is as much as is taken in.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
    /// Anything else. The request may have been executed.
    #[error("the request could not be sent, or its answer not be read")]
    Other,
}

/// The beginning of an answer.
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl TransportError {
    /// A failure of this kind, of which nothing more is known.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self {
            kind,
            source: None,
            answer: None,
        }
    }

    /// Adds what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Adds the status and the headers that had arrived by then.
    #[must_use]
    pub fn with_answer(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.answer = Some(Box::new(Head { status, headers }));
        self
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// The status of the answer, if that much of it had arrived.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.answer.as_ref()?.status)
    }

    /// The headers of the answer, if that much of it had arrived. They may be secret.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.answer.as_ref()?.headers)
    }

    /// Whether nothing was sent, for lack of a connection.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout
        )
    }

    /// Whether time ran out, for the connection or for the answer.
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

/// Names the headers without their values, which may be secret.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(|name| name.as_str()).collect();
        f.debug_struct("Head")
            .field("status", &self.status)
            .field("headers", &names)
            .finish()
    }
}
