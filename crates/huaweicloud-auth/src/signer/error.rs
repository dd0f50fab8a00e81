//! Why a request could not be signed.

use crate::{credentials::InvalidCredentials, date::DateOutOfRange};

/// A request that cannot be authenticated. No message holds a secret or the value of a header.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SigningError {
    /// A part of the credentials is unusable.
    #[error("unusable credentials: {0}")]
    Credentials(#[from] InvalidCredentials),
    /// The time has no four-digit year.
    #[error("the time of signing is out of range: {0}")]
    Date(#[from] DateOutOfRange),
    /// The method is empty or holds a character that no method has.
    #[error("the request method is not a valid HTTP method")]
    InvalidMethod,
    /// The project id is empty or holds a character that a header cannot carry.
    #[error("the project id is empty or holds something other than visible ASCII characters")]
    InvalidProjectId,
    /// The region or the service of [`Algorithm::V11HmacSha256`](crate::Algorithm::V11HmacSha256)
    /// is empty or would be read as something else.
    #[error("region and service must be visible ASCII characters without a slash or a comma")]
    InvalidScope,
    /// A header's name is empty or holds a character that no header name has.
    #[error("{name:?} is not a valid header name")]
    InvalidHeaderName {
        /// The name as given.
        name: String,
    },
    /// A header's value holds a control character.
    #[error("the value of the header {name:?} holds a control character")]
    InvalidHeaderValue {
        /// The name as given.
        name: String,
    },
    /// A header that only the signer may write was among those of the request.
    #[error("the header {name:?} is written by the signer and must not be given")]
    ReservedHeader {
        /// The name as given.
        name: String,
    },
    /// A header was given twice, for which there is no agreed way of signing.
    #[error("the header {name:?} is given more than once and cannot be signed")]
    DuplicateHeader {
        /// The name in lower case.
        name: String,
    },
}
