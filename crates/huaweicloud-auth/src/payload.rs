//! The payload hash: the last line of a canonical request, which represents the body.

use std::borrow::Cow;

use crate::{crypto::HashFunction, header};

/// Returns whether the vendor's clients sign a body of this type.
///
/// They sign JSON and BSON, and bodies without a type.
pub(crate) fn is_signed_type(content_type: Option<&[u8]>) -> bool {
    const SIGNED: [&[u8]; 2] = [b"application/json", b"application/bson"];
    let content_type = header::trim(content_type.unwrap_or_default());
    content_type.is_empty()
        || SIGNED.iter().any(|signed| {
            content_type
                .get(..signed.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(signed))
        })
}

/// Returns the name of the header that declares the payload hash.
pub(crate) fn hash_header(function: HashFunction) -> &'static str {
    match function {
        HashFunction::Sha256 => header::X_SDK_CONTENT_SHA256,
        #[cfg(feature = "sm3")]
        HashFunction::Sm3 => header::X_SDK_CONTENT_SM3,
    }
}

/// Returns the payload hash of a body, given the value that the request declares.
///
/// The vendor's client hashes an empty body even if the request declares another value.
pub(crate) fn hash<'a>(
    function: HashFunction,
    declared: Option<&'a str>,
    body: &[u8],
) -> Cow<'a, str> {
    match declared {
        _ if body.is_empty() => Cow::Borrowed(function.hex_of_empty()),
        Some(declared) => Cow::Borrowed(declared),
        None => Cow::Owned(function.hex(body).as_str().to_owned()),
    }
}
