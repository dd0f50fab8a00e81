//! Why a request is refused.

use std::time::Duration;

use crate::explain::Explanation;

/// The reason for which a request is not accepted. No message holds a secret or a signature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// There is no `Authorization` header.
    #[error("the Authorization header is missing")]
    MissingAuthorization,
    /// The `Authorization` header cannot be read, or a signed header is not well-formed.
    #[error("the authorization is malformed: {problem}")]
    Malformed {
        /// What is wrong.
        problem: &'static str,
    },
    /// The `Authorization` header names an algorithm other than the two that are spoken here.
    #[error("the algorithm is not supported; use SDK-HMAC-SHA256 or V11-HMAC-SHA256")]
    UnsupportedAlgorithm,
    /// The lookup knows no such access key, or no usable secret for it.
    #[error("the access key {access_key_id:?} is unknown")]
    UnknownAccessKey {
        /// The access key id that the request names.
        access_key_id: String,
    },
    /// There is no `X-Sdk-Date` header.
    #[error("the X-Sdk-Date header is missing")]
    MissingDate,
    /// `X-Sdk-Date` is not of the form `YYYYMMDDTHHMMSSZ`.
    #[error("the X-Sdk-Date header is not of the form YYYYMMDDTHHMMSSZ")]
    InvalidDate,
    /// `X-Sdk-Date` is not among the signed headers.
    #[error("the X-Sdk-Date header is not signed")]
    DateNotSigned,
    /// The request was signed too long ago, or too far in the future.
    #[error(
        "the request was signed {} s {} the server's time",
        skew.as_secs(),
        if *ahead { "ahead of" } else { "behind" }
    )]
    DateSkewed {
        /// How far the signer's clock is off.
        skew: Duration,
        /// Whether the signer's clock is ahead of the verifier's.
        ahead: bool,
    },
    /// The day in the scope of a derived key is not the day of `X-Sdk-Date`.
    #[error("the day in the credential scope is not that of X-Sdk-Date")]
    ScopeDateMismatch,
    /// A derived key is for another region or service.
    #[error("the credential scope {scope:?} is for another region or service")]
    ScopeMismatch {
        /// The scope that the request names.
        scope: String,
    },
    /// A header that has to be signed is not.
    #[error("the header {name:?} is not signed")]
    HeaderNotSigned {
        /// The name in lower case.
        name: String,
    },
    /// A header that is said to be signed did not arrive.
    #[error("the signed header {name:?} is absent")]
    SignedHeaderAbsent {
        /// The name in lower case.
        name: String,
    },
    /// A header whose value matters arrived more than once.
    #[error("the header {name:?} is there more than once")]
    DuplicateHeader {
        /// The name in lower case.
        name: String,
    },
    /// `X-Sdk-Content-Sha256` is not the hash of the body.
    #[error("the X-Sdk-Content-Sha256 header does not match the body")]
    BodyHashMismatch,
    /// `X-Sdk-Content-Sha256` leaves a body out of the signature although it is JSON, BSON or of
    /// no declared type.
    #[error("a body that is JSON or has no declared type must be covered by the signature")]
    UnsignedBody,
    /// `X-Security-Token` is not the one that belongs to the access key, or there is one and the
    /// access key is permanent.
    #[error("the security token does not belong to the access key")]
    SecurityTokenMismatch,
    /// The signature is not the one for this request and key.
    #[error("the signature does not match the request")]
    SignatureMismatch {
        /// What the signature should have been over, to compare with what the client signed.
        explanation: Box<Explanation>,
    },
}

impl Rejection {
    pub(crate) fn malformed(problem: &'static str) -> Self {
        Self::Malformed { problem }
    }
}
