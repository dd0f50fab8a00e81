//! Why a transfer came to nothing.

use std::{io, time::Duration};

use http::StatusCode;
use huaweicloud_auth::transport::TransportError;

/// Why content did not get from here to there.
///
/// Its text says what mends it, and never shows an address.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransferError {
    /// The content cannot be read, or not be written.
    #[error("the content cannot be read or written here: {0}")]
    Content(#[source] io::Error),
    /// The address or a header is none.
    #[error("{0} cannot be sent: pass the signed URL as the service gave it")]
    Request(&'static str),
    /// There was no whole answer, however often it was tried.
    #[error("{0}; the signed URL may be used again")]
    Network(#[source] TransportError),
    /// Nothing moved for this long.
    #[error("nothing moved for {0:?}; the signed URL may be used again")]
    Stalled(Duration),
    /// The store refused it.
    #[error("the store refused it with {status}{}: {}", code.as_deref().map(|code| format!(" {code}")).unwrap_or_default(), mend(*status))]
    #[non_exhaustive]
    Refused {
        /// The status of the answer.
        status: StatusCode,
        /// The code that the store gives, such as `AccessDenied`.
        code: Option<String>,
    },
    /// The content was exchanged for another while it was got.
    #[error("the content changed meanwhile: get it anew")]
    Changed,
}

fn mend(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "is Content-MD5 that of the content?",
        403 => "the URL may have expired, or headers are not those that it was signed with",
        404 => "the content may have been deleted",
        _ => "try again later",
    }
}

impl TransferError {
    /// Whether the same may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Network(_) | Self::Stalled(_) | Self::Changed => true,
            Self::Refused { status, .. } => {
                status.is_server_error() || matches!(status.as_u16(), 408 | 429)
            }
            Self::Content(_) | Self::Request(_) => false,
        }
    }

    /// A refusal, with the code from a body in XML.
    pub(super) fn refused(status: StatusCode, body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let code = text
            .split_once("<Code>")
            .and_then(|(_, rest)| rest.split_once("</Code>"))
            .map(|(code, _)| code)
            .filter(|code| {
                code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
            });
        Self::Refused {
            status,
            code: code.map(str::to_owned),
        }
    }
}
