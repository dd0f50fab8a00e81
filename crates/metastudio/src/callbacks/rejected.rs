//! Why a callback is rejected: its signature or its body.

use http::StatusCode;
use huaweicloud_core::callback::Rejection;

/// Why a callback is rejected. It contains no secret.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Rejected {
    /// It is not signed as registered, too old, or a replay.
    #[error(transparent)]
    Signature(#[from] Rejection),
    /// The body is not the JSON of such an event.
    #[error("the body is not valid")]
    Body(#[source] serde_json::Error),
    /// The body is too large.
    #[error("the body has more than {limit} bytes")]
    TooLarge {
        /// The largest number of bytes.
        limit: usize,
    },
    /// The body broke off while it was read.
    #[error("the body could not be read")]
    Unread(#[source] Box<dyn std::error::Error + Send + Sync>),
}

huaweicloud_core::codegen::debug_report!(Rejected);

impl Rejected {
    /// Returns a short name of the reason, such as `stale`, for logs and metrics.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Signature(rejection) => rejection.reason(),
            Self::Body(_) => "body",
            Self::TooLarge { .. } => "too-large",
            Self::Unread(_) => "unread",
        }
    }

    /// Returns the status to respond with. Which one the service expects is not published.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Signature(Rejection::Replayed) => StatusCode::CONFLICT,
            Self::Signature(Rejection::NoncesFull) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::Body(_) | Self::Unread(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}
