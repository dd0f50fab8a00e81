//! The errors of signing.

use crate::{credentials::InvalidCredentials, date::DateOutOfRange, report::debug_as_report};

/// An error that prevents a request from being authenticated.
///
/// Messages never contain secrets or the values of headers.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SigningError {
    /// A part of the credentials is invalid.
    #[error("the credentials are invalid")]
    Credentials(#[from] InvalidCredentials),
    /// The year of the signing time does not have four digits.
    #[error("the signing time is out of range")]
    Date(#[from] DateOutOfRange),
    /// The method is empty or contains a character that is not allowed in methods.
    #[error("the request method is not a valid HTTP method")]
    InvalidMethod,
    /// The project id is empty or contains a character that is not allowed in headers.
    #[error("the project id is empty or contains characters other than visible ASCII")]
    InvalidProjectId,
    /// The region or the service of [`Algorithm::V11HmacSha256`](crate::Algorithm::V11HmacSha256)
    /// is empty or contains a separator.
    #[error("region and service must be visible ASCII without slash and comma")]
    InvalidScope,
    /// The name of a header is empty or contains a character that is not allowed in names.
    #[error("{name:?} is not a valid header name")]
    InvalidHeaderName {
        /// The name as given.
        name: String,
    },
    /// The value of a header contains a control character.
    #[error("the value of the header {name:?} contains a control character")]
    InvalidHeaderValue {
        /// The name as given.
        name: String,
    },
    /// The request has a header that only the signer may set.
    #[error("the header {name:?} is set by the signer; help: remove it from the request")]
    ReservedHeader {
        /// The name as given.
        name: String,
    },
    /// The request has a header more than once. The service does not define how to sign it.
    #[error("the header {name:?} occurs more than once and cannot be signed")]
    DuplicateHeader {
        /// The name in lower case.
        name: String,
    },
}

debug_as_report!(SigningError);
