//! The names of the headers that carry authentication, and which of them are secret.
//!
//! All names are in lower case, as HTTP/2 and the `http` crate's static names want them; header
//! names are case-insensitive.

/// Carries the signature: algorithm, access key, names of the signed headers, signature.
pub const AUTHORIZATION: &str = "authorization";
/// The time of signing, `YYYYMMDDTHHMMSSZ`. Always signed.
pub const X_SDK_DATE: &str = "x-sdk-date";
/// The project that the call is for.
pub const X_PROJECT_ID: &str = "x-project-id";
/// The token that belongs to a temporary access key. Secret.
pub const X_SECURITY_TOKEN: &str = "x-security-token";
/// What stands for the body in the canonical request, if it is not the body's own SHA-256.
pub const X_SDK_CONTENT_SHA256: &str = "x-sdk-content-sha256";
/// A bearer token from IAM, sent instead of a signature. Secret.
pub const X_AUTH_TOKEN: &str = "x-auth-token";

/// The value of [`X_SDK_CONTENT_SHA256`] that says the body is not covered by the signature.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

pub(crate) const CONTENT_TYPE: &str = "content-type";

/// Whether the value of this header lets its reader act as the sender, and so must not be logged.
///
/// The name is compared without regard to case.
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

/// Whether `name` is a header name as HTTP defines it: one or more token characters.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(is_token_byte)
}

/// Whether `value` can be sent: no control character other than a tab.
pub(crate) fn is_value(value: &[u8]) -> bool {
    let is_control = |byte: u8| ((byte < 0x20) & (byte != b'\t')) | (byte == 0x7f);
    !value
        .iter()
        .fold(false, |any, byte| any | is_control(*byte))
}

/// The value without the blanks that HTTP does not count as part of it.
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
