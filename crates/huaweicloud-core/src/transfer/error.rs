//! The errors of transfers.

use std::{
    error::Error as StdError,
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, Uri};
use huaweicloud_auth::{
    redact,
    transport::{TransportError, TransportErrorKind},
};

#[cfg(feature = "blocking")]
use crate::error::Error;
use crate::{
    contract::redact::values_of_query,
    error::{
        envelope::{Envelope, is_html},
        foreign::{is_html_page, xml},
        headers::{rejection, retry_after},
        one_line,
    },
    policy::retry::failure::Retryable,
};

/// The error of a transfer.
///
/// Its text says how to fix it, and never contains a URL.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum TransferError {
    /// The content cannot be read or written.
    #[error("{} cannot be read or written", path.as_deref().map_or("the content".into(), Path::to_string_lossy))]
    #[non_exhaustive]
    Content {
        /// The path, if it is a file.
        path: Option<PathBuf>,
        /// The reason.
        source: io::Error,
    },
    /// The address or a header is invalid.
    #[error("{0} cannot be sent; help: pass the signed URL as the service returned it")]
    Request(&'static str),
    /// There was no complete response in any attempt.
    #[error("there was no complete response; help: the signed URL can be used again")]
    Network(#[source] TransportError),
    /// No bytes were transferred for this long.
    #[error("no bytes were transferred for {0:?}; help: the signed URL can be used again")]
    Stalled(Duration),
    /// A range of the content was not complete after this long.
    #[error(
        "a range of the content took longer than {0:?}; help: allow more by `range_timeout`, or continue later by `starting_at`"
    )]
    Slow(Duration),
    /// The transfer took longer than this as a whole.
    #[error(
        "the transfer took longer than {0:?}; help: allow more by `deadline`; the signed URL can be used again"
    )]
    Deadline(Duration),
    /// The store rejected the request.
    #[error("the store rejected the request with {status}{}; help: {}", details(code.as_deref(), message.as_deref(), request_id.as_deref()), help(*status))]
    #[non_exhaustive]
    Rejected {
        /// The status of the response.
        status: StatusCode,
        /// The code that the store returns, such as `AccessDenied`.
        code: Option<String>,
        /// The message of the store, or a description of the response of another server.
        message: Option<String>,
        /// The id of the request, which the vendor's support asks for.
        request_id: Option<String>,
        /// The wait that the store requires.
        retry_after: Option<Duration>,
    },
    /// A response has another range than was requested.
    #[error(
        "the response is not the range that was requested: {0}; help: check any proxy and HTTP client in between"
    )]
    Range(String),
    /// The thread for blocking calls cannot be used.
    #[cfg(feature = "blocking")]
    #[error("the transfer cannot be waited for")]
    Blocking(#[from] Error),
    /// The content was replaced while it was read.
    #[error("the content changed during the download; help: start the download again")]
    Changed,
}

crate::__debug_report!(TransferError);

/// Writes code, message and request id, as far as they are known.
fn details(code: Option<&str>, message: Option<&str>, request_id: Option<&str>) -> String {
    let code = code.map(|code| format!(" {code}")).unwrap_or_default();
    let message = message.map(|text| format!(": {}", one_line(text)));
    let request_id = request_id.map(|id| format!(" (request {})", one_line(id)));
    [
        code,
        message.unwrap_or_default(),
        request_id.unwrap_or_default(),
    ]
    .concat()
}

fn help(status: StatusCode) -> &'static str {
    match status.as_u16() {
        200..=299 => "check the address, and any proxy in between",
        300..=399 => "redirects are not followed: check the address, and any proxy in between",
        400 => "check that Content-MD5 is that of the content",
        403 => {
            "check that the URL has not expired, and that the headers are those that it was signed with"
        }
        404 => "check whether the content was deleted",
        _ => "retry later",
    }
}

impl TransferError {
    /// Returns whether the same transfer may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Network(_)
            | Self::Stalled(_)
            | Self::Slow(_)
            | Self::Deadline(_)
            | Self::Range(_)
            | Self::Changed => true,
            Self::Rejected { status, code, .. } => {
                let is_down = |code: &str| {
                    matches!(code, "InternalError" | "ServiceUnavailable" | "SlowDown")
                };
                status.is_server_error()
                    || matches!(status.as_u16(), 408 | 429)
                    || (status.is_success() && code.as_deref().is_some_and(is_down))
            }
            Self::Content { .. } | Self::Request(_) => false,
            #[cfg(feature = "blocking")]
            Self::Blocking(_) => false,
        }
    }

    /// Returns the error of a request without a complete response.
    pub(super) fn of_transport(uri: &Uri, error: TransportError, now: SystemTime) -> Self {
        match rejection(&error) {
            // The status counts, although the body is missing.
            Some((status, headers)) => {
                let envelope = Envelope::of_head(status, headers);
                Self::rejected(uri, status, headers, envelope, now)
            }
            None => Self::Network(error),
        }
    }

    /// Returns the error of a response, with what its body reports.
    pub(super) fn of_response(uri: &Uri, response: &Response<Bytes>, now: SystemTime) -> Self {
        let (status, headers) = (response.status(), response.headers());
        let envelope = Envelope::of(status, headers, response.body());
        Self::rejected(uri, status, headers, envelope, now)
    }

    fn rejected(
        uri: &Uri,
        status: StatusCode,
        headers: &HeaderMap,
        envelope: Envelope,
        now: SystemTime,
    ) -> Self {
        // The response may quote the signature.
        let values = values_of_query(uri.query().unwrap_or_default());
        let envelope =
            envelope.map(|text| (values.iter()).fold(text, |text, value| redact(text, value)));
        let is_code = |code: &String| {
            code.len() <= 64
                && code
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
        };
        Self::Rejected {
            status,
            code: envelope.code.filter(is_code),
            message: envelope.message,
            request_id: envelope.request_id,
            retry_after: retry_after(headers, now),
        }
    }

    /// Returns the error that a response with a successful status reports nevertheless.
    pub(super) fn of_success(
        uri: &Uri,
        response: &Response<Bytes>,
        now: SystemTime,
    ) -> Option<Self> {
        let body = response.body().trim_ascii_start();
        // What was put is not sent back: a page is of a proxy, and a document is an error.
        let is_error = is_html(body) && (xml(body).is_some() || is_html_page(body));
        is_error.then(|| Self::of_response(uri, response, now))
    }
}

impl Retryable for TransferError {
    /// A change of the content is not transient here: the whole transfer must start again.
    fn is_transient(&self) -> bool {
        self.is_transient() && !matches!(self, Self::Changed | Self::Deadline(_))
    }

    fn may_have_executed(&self) -> bool {
        match self {
            Self::Content { .. } | Self::Request(_) => false,
            #[cfg(feature = "blocking")]
            Self::Blocking(_) => false,
            Self::Network(error) => !matches!(
                error.kind(),
                TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout
            ),
            Self::Rejected { status, .. } => !status.is_client_error(),
            Self::Stalled(_)
            | Self::Slow(_)
            | Self::Deadline(_)
            | Self::Range(_)
            | Self::Changed => true,
        }
    }

    fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Rejected { status, .. } => Some(*status),
            _ => None,
        }
    }

    fn code(&self) -> Option<&str> {
        match self {
            Self::Rejected { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Rejected { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    fn summary(&self) -> String {
        self.to_string()
    }

    fn as_error(&self) -> &(dyn StdError + 'static) {
        self
    }
}
