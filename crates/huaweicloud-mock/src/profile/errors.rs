//! The kinds of error response, and the code and message that a service gives each.

use serde::{Deserialize, Serialize};

/// A kind of error response, which a [`ServiceProfile`](super::ServiceProfile) gives code and message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// The gateway has no operation at the path (404).
    UnknownPath,
    /// The gateway has the path, but not with this method (405).
    UnknownMethod,
    /// The gateway cannot read the request (400, 408, 413).
    Unreadable,
    /// The gateway cannot authenticate the caller (401).
    Unauthenticated,
    /// The gateway received too many calls (429).
    Throttled,
    /// The gateway cannot reach the service; only injected faults return it (5xx).
    Unavailable,
    /// The service denies access to another project (403).
    Forbidden,
    /// The service rejects a parameter, the body, or the state of an element (400, 415).
    InvalidParameter,
    /// The service has no such element (404).
    NotFound,
    /// The service failed (500).
    Internal,
}

/// Code and message of an error response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The `error_code`.
    pub code: String,
    /// The start of `error_msg`; the cause follows after a colon.
    pub message: String,
}

impl ErrorCode {
    /// This code and message.
    #[must_use]
    pub fn new(code: &str, message: &str) -> Self {
        Self {
            code: code.to_owned(),
            message: message.to_owned(),
        }
    }
}

impl ErrorKind {
    /// Whether the response comes from the gateway in front of the service.
    #[must_use]
    pub fn is_gateway(self) -> bool {
        matches!(
            self,
            Self::UnknownPath
                | Self::UnknownMethod
                | Self::Unreadable
                | Self::Unauthenticated
                | Self::Throttled
                | Self::Unavailable
        )
    }

    /// Code and message where a profile sets none.
    pub(super) fn default_code(self, service: &str) -> ErrorCode {
        let (code, message) = match self {
            Self::UnknownPath => (
                "APIGW.0101",
                "The API does not exist or has not been published in the environment",
            ),
            Self::UnknownMethod => ("APIGW.0101", "The API does not exist with this method"),
            Self::Unreadable => ("APIGW.0201", "Bad request"),
            Self::Unavailable => ("APIGW.0201", "Backend unavailable"),
            Self::Unauthenticated => ("APIGW.0301", "Incorrect IAM authentication information"),
            Self::Throttled => ("APIGW.0308", "The throttling threshold has been reached"),
            Self::Forbidden => ("0403", "Forbidden"),
            Self::InvalidParameter => ("0400", "Invalid parameter"),
            Self::NotFound => ("0404", "Not Found"),
            Self::Internal => ("0500", "Internal Error"),
        };
        match self.is_gateway() {
            true => ErrorCode::new(code, message),
            false => ErrorCode::new(&format!("{service}.{code}"), message),
        }
    }
}
