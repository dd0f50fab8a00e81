//! The reasons for rejecting a request.

use std::time::Duration;

use crate::{explain::Explanation, report::debug_as_report};

/// The reason for rejecting a request. Messages never contain secrets or signatures.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The `Authorization` header is missing.
    #[error("the Authorization header is missing")]
    MissingAuthorization,
    /// The `Authorization` header or a signed header is malformed.
    #[error("the authorization is malformed: {problem}")]
    Malformed {
        /// A description of the problem.
        problem: &'static str,
    },
    /// The algorithm in the `Authorization` header is not supported.
    #[error("the signing algorithm is not supported; help: use {SUPPORTED}")]
    UnsupportedAlgorithm,
    /// The lookup returned no valid credentials for the access key id.
    #[error("the access key {access_key_id:?} is unknown")]
    UnknownAccessKey {
        /// The access key id of the request.
        access_key_id: String,
    },
    /// The `X-Sdk-Date` header is missing.
    #[error("the X-Sdk-Date header is missing")]
    MissingDate,
    /// `X-Sdk-Date` is not of the form `YYYYMMDDTHHMMSSZ`.
    #[error("the X-Sdk-Date header is not of the form YYYYMMDDTHHMMSSZ")]
    InvalidDate,
    /// The `X-Sdk-Date` header is not signed.
    #[error("the X-Sdk-Date header is not signed")]
    DateNotSigned,
    /// The request was signed too long ago, or too far in the future.
    #[error(
        "the request was signed {} s {} the server's time",
        skew.as_secs(),
        if *ahead { "ahead of" } else { "behind" }
    )]
    DateSkewed {
        /// The difference between the clocks of signer and verifier.
        skew: Duration,
        /// Whether the clock of the signer is ahead of that of the verifier.
        ahead: bool,
    },
    /// The day in the scope of a derived key differs from the day of `X-Sdk-Date`.
    #[error("the day in the credential scope differs from X-Sdk-Date")]
    ScopeDateMismatch,
    /// The derived key belongs to another region or service.
    #[error("the credential scope {scope:?} belongs to another region or service")]
    ScopeMismatch {
        /// The scope of the request.
        scope: String,
    },
    /// A required header is not signed.
    #[error("the header {name:?} is not signed")]
    HeaderNotSigned {
        /// The name in lower case.
        name: String,
    },
    /// A header in the list of signed headers is missing.
    #[error("the signed header {name:?} is missing")]
    SignedHeaderAbsent {
        /// The name in lower case.
        name: String,
    },
    /// A header that affects the signature occurs more than once.
    #[error("the header {name:?} occurs more than once")]
    DuplicateHeader {
        /// The name in lower case.
        name: String,
    },
    /// The declared payload hash is not the hash of the body.
    #[error("the declared payload hash does not match the body")]
    BodyHashMismatch,
    /// The body is declared as unsigned although it is JSON or BSON, or has no content type.
    #[error("a body that is JSON or BSON, or has no content type, must be signed")]
    UnsignedBody,
    /// `X-Security-Token` does not belong to the access key, or is missing for a temporary key, or
    /// is present for a permanent key.
    #[error("the security token does not belong to the access key")]
    SecurityTokenMismatch,
    /// The signature does not match the request and the key.
    #[error("the signature does not match the request")]
    SignatureMismatch {
        /// The texts that the verifier computed, to compare with those of the client.
        explanation: Box<Explanation>,
    },
}

debug_as_report!(Rejection);

/// The names of the supported algorithms, for messages.
const SUPPORTED: &str = if cfg!(feature = "sm3") {
    "SDK-HMAC-SHA256, SDK-HMAC-SM3 or V11-HMAC-SHA256"
} else {
    "SDK-HMAC-SHA256 or V11-HMAC-SHA256"
};

impl Rejection {
    pub(crate) fn malformed(problem: &'static str) -> Self {
        Self::Malformed { problem }
    }
}
