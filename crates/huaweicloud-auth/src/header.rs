//! The names of the headers for authentication, and which of them are secret.
//!
//! The names are in lower case, as HTTP/2 and static names of the `http` crate require. Header names
//! are case-insensitive.

/// The signature: algorithm, access key id, names of the signed headers, and the signature itself.
pub const AUTHORIZATION: &str = "authorization";
/// The time of signing in UTC, `YYYYMMDDTHHMMSSZ`. It is always signed.
pub const X_SDK_DATE: &str = "x-sdk-date";
/// The id of the project that the request belongs to.
pub const X_PROJECT_ID: &str = "x-project-id";
/// The security token of a temporary access key. Secret.
pub const X_SECURITY_TOKEN: &str = "x-security-token";
/// The payload hash, if it is declared by the request: the SHA-256 of the body in hexadecimal, or
/// [`UNSIGNED_PAYLOAD`].
pub const X_SDK_CONTENT_SHA256: &str = "x-sdk-content-sha256";
/// The counterpart of [`X_SDK_CONTENT_SHA256`] for requests that are signed with `SDK-HMAC-SM3`.
pub const X_SDK_CONTENT_SM3: &str = "x-sdk-content-sm3";
/// A token from IAM, which is sent instead of a signature. Secret.
pub const X_AUTH_TOKEN: &str = "x-auth-token";

/// The value of [`X_SDK_CONTENT_SHA256`] for a body that is not signed.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

pub(crate) const CONTENT_TYPE: &str = "content-type";

/// Returns whether the value of a header is a secret that must not be logged.
///
/// The comparison ignores case.
///
/// ```
/// use huaweicloud_auth::header;
///
/// assert!(header::is_sensitive("X-Auth-Token"));
/// assert!(!header::is_sensitive("X-Sdk-Date"));
/// ```
#[must_use]
pub fn is_sensitive(name: &str) -> bool {
    const SENSITIVE: [&str; 8] = [
        AUTHORIZATION,
        X_SECURITY_TOKEN,
        X_AUTH_TOKEN,
        "x-subject-token",
        "x-metadata-token",
        "proxy-authorization",
        "cookie",
        "set-cookie",
    ];
    SENSITIVE
        .iter()
        .any(|sensitive| name.eq_ignore_ascii_case(sensitive))
}

/// Returns whether `name` is a valid header name: one or more token characters of RFC 9110.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(is_token_byte)
}

/// Returns whether `value` can be sent: it has no control character other than a tab.
pub(crate) fn is_value(value: &[u8]) -> bool {
    let is_control = |byte: u8| ((byte < 0x20) & (byte != b'\t')) | (byte == 0x7f);
    !value
        .iter()
        .fold(false, |any, byte| any | is_control(*byte))
}

/// Returns the value without leading and trailing spaces and tabs.
pub(crate) fn trim(value: &[u8]) -> &[u8] {
    let mut trimmed = value;
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = trimmed {
        trimmed = rest;
    }
    trimmed
}

fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        )
}
