//! What stands for the body in a canonical request.

use std::borrow::Cow;

use crate::{crypto, header};

/// Whether the vendor's clients cover a body of this type by the signature.
///
/// They do for JSON and BSON, and where no type is given.
pub(crate) fn is_hashed_type(content_type: Option<&[u8]>) -> bool {
    const HASHED: [&[u8]; 2] = [b"application/json", b"application/bson"];
    let content_type = header::trim(content_type.unwrap_or_default());
    content_type.is_empty()
        || HASHED.iter().any(|hashed| {
            content_type
                .get(..hashed.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(hashed))
        })
}

/// The hash of a body, given what `X-Sdk-Content-Sha256` declares.
///
/// The vendor's client hashes an empty body even where it declares otherwise.
pub(crate) fn hash<'a>(declared: Option<&'a str>, body: &[u8]) -> Cow<'a, str> {
    match declared {
        _ if body.is_empty() => Cow::Borrowed(crypto::EMPTY_SHA256),
        Some(declared) => Cow::Borrowed(declared),
        None => Cow::Owned(crypto::sha256(body).as_str().to_owned()),
    }
}
