//! The error of a conversation.

use std::time::Duration;

use http::StatusCode;
use huaweicloud_auth::redact;
use huaweicloud_auth::transport::{TransportError, TransportErrorKind as Kind};
use tokio_tungstenite::tungstenite;

/// Why a conversation cannot start, or has ended. It contains no address: its query may hold a code.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SessionError {
    /// The address, or a header, is not valid.
    #[error("the {what} is not valid")]
    Invalid {
        /// The part that is not valid.
        what: &'static str,
    },
    /// The server cannot be reached.
    #[error("cannot connect")]
    Connect(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The server responds, and does not switch to a WebSocket.
    #[error("the server does not open a WebSocket: {status}{}", hint(*.status))]
    Rejected {
        /// The status of its response.
        status: StatusCode,
        /// The start of the body of its response.
        body: String,
    },
    /// Something did not happen in time.
    #[error("no {what} within {limit:?}")]
    Timeout {
        /// The awaited event.
        what: &'static str,
        /// How long it was waited for.
        limit: Duration,
    },
    /// Nothing has arrived for too long, not even replies to heartbeats.
    #[error("nothing has arrived for {limit:?}")]
    Silent {
        /// How long that may last.
        limit: Duration,
    },
    /// The connection broke off without being closed.
    #[error("the connection broke off")]
    Lost(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The server has closed the conversation, and gave another reason than a normal end.
    #[error("the server has closed the conversation with the code {code}")]
    Closed {
        /// The code of WebSocket.
        code: u16,
        /// The reason.
        reason: String,
    },
    /// The conversation is over, so that nothing can be sent.
    #[error("the conversation is over")]
    Over,
}

crate::__debug_report!(SessionError);

fn hint(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            "; help: the token or the one-off code was rejected; a code works once, and for minutes"
        }
        StatusCode::NOT_FOUND => "; help: check the address and the id of the job",
        _ => "",
    }
}

impl SessionError {
    /// Returns whether another connection may succeed: this one was lost, was silent, or could not be
    /// opened in time.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Connect(error) => match error.downcast_ref().map(TransportError::kind) {
                // They would be rejected again.
                Some(Kind::Certificate | Kind::Proxy | Kind::Other) => false,
                _ => true,
            },
            Self::Timeout { .. } | Self::Silent { .. } | Self::Lost(_) => true,
            // Going away, an internal error, a restart, or try again later.
            Self::Closed { code, .. } => matches!(code, 1001 | 1011..=1013),
            Self::Rejected { status, .. } => {
                status.is_server_error() || matches!(status.as_u16(), 408 | 429)
            }
            Self::Invalid { .. } | Self::Over => false,
        }
    }

    /// Removes the secrets of the request, which a response may quote.
    pub(super) fn without(mut self, secrets: &[String]) -> Self {
        if let Self::Rejected { body, .. } = &mut self {
            *body = (secrets.iter()).fold(std::mem::take(body), |body, one| redact(body, one));
        }
        self
    }

    /// Returns the error of a connection that was open.
    pub(super) fn of_talking(error: tungstenite::Error) -> Self {
        match error {
            tungstenite::Error::ConnectionClosed | tungstenite::Error::AlreadyClosed => Self::Over,
            error => Self::Lost(Box::new(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejected(status: u16, body: &str) -> SessionError {
        SessionError::Rejected {
            status: StatusCode::from_u16(status).expect("a status"),
            body: body.to_owned(),
        }
    }

    #[test]
    fn throttling_is_transient_and_rejection_is_not() {
        for (status, expected) in [
            (401, false),
            (404, false),
            (408, true),
            (429, true),
            (503, true),
        ] {
            assert_eq!(rejected(status, "").is_transient(), expected, "{status}");
        }
        let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
        assert!(SessionError::Connect(Box::new(refused)).is_transient());
    }

    #[test]
    fn rejected_certificates_are_not_transient() {
        let error = TransportError::new(Kind::Certificate);
        assert!(!SessionError::Connect(Box::new(error)).is_transient());
    }

    #[test]
    fn quoted_codes_are_removed_from_the_response() {
        let secrets = ["one/off+code".to_owned()];
        for quoted in [
            "<p>one/off+code</p>",
            "?token=one%2Foff%2Bcode",
            "?token=one%2foff%2bcode",
        ] {
            match rejected(401, quoted).without(&secrets) {
                SessionError::Rejected { body, .. } => {
                    assert!(
                        body.contains("[redacted]") && !body.contains("off"),
                        "{body}"
                    );
                }
                other => panic!("{other:?}"),
            }
        }
    }
}
