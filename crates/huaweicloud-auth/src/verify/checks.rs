//! Checks of single headers: what stands for the body, and the token of a temporary key.

use super::Rejection;
use crate::{
    canonical::CanonicalHeaders, credentials::AccessKey, crypto, header, payload,
    request::ReceivedRequest,
};

/// What the request declares to stand for its body, once that is known to be allowed.
pub(super) fn declared_payload<'a>(
    request: &ReceivedRequest<'a>,
    signed: &CanonicalHeaders<'a>,
    unsigned_json: bool,
) -> Result<Option<&'a str>, Rejection> {
    let Some(declared) = single(request, header::X_SDK_CONTENT_SHA256)? else {
        return Ok(None);
    };
    let declared = std::str::from_utf8(declared).map_err(|_| Rejection::BodyHashMismatch)?;
    if signed.get(header::X_SDK_CONTENT_SHA256).is_none() {
        return Err(Rejection::HeaderNotSigned {
            name: header::X_SDK_CONTENT_SHA256.to_owned(),
        });
    }
    if declared == header::UNSIGNED_PAYLOAD {
        let content_type = single(request, header::CONTENT_TYPE)?;
        if payload::is_hashed_type(content_type) && !unsigned_json {
            return Err(Rejection::UnsignedBody);
        }
    } else if !declared.eq_ignore_ascii_case(crypto::sha256(request.body).as_str()) {
        return Err(Rejection::BodyHashMismatch);
    }
    Ok(Some(declared))
}

/// Checks that a temporary key comes with its token, and a permanent one with none.
pub(super) fn security_token(
    request: &ReceivedRequest<'_>,
    signed: &CanonicalHeaders<'_>,
    key: &AccessKey,
) -> Result<(), Rejection> {
    let received = single(request, header::X_SECURITY_TOKEN)?;
    match (&key.security_token, received) {
        (None, None) => Ok(()),
        (Some(expected), Some(received))
            if key.hmac_key.same_secret(expected.as_bytes(), received) =>
        {
            match signed.get(header::X_SECURITY_TOKEN) {
                Some(_) => Ok(()),
                None => Err(Rejection::HeaderNotSigned {
                    name: header::X_SECURITY_TOKEN.to_owned(),
                }),
            }
        }
        _ => Err(Rejection::SecurityTokenMismatch),
    }
}

/// The trimmed value of a header that may occur only once.
pub(super) fn single<'a>(
    request: &ReceivedRequest<'a>,
    name: &str,
) -> Result<Option<&'a [u8]>, Rejection> {
    let mut values = (request.headers.iter())
        .filter(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
        .map(|(_, value)| header::trim(value));
    let first = values.next();
    if values.next().is_some() {
        return Err(Rejection::DuplicateHeader {
            name: name.to_owned(),
        });
    }
    Ok(first)
}
