//! Checks of single headers: the payload hash, and the token of a temporary access key.

use super::Rejection;
use crate::{
    canonical::CanonicalHeaders, credentials::AccessKey, crypto::HashFunction, header, payload,
    request::ReceivedRequest,
};

/// Returns the payload hash that the request declares, after checking that it is allowed.
pub(super) fn declared_payload<'a>(
    request: &ReceivedRequest<'a>,
    signed: &CanonicalHeaders<'a>,
    function: HashFunction,
    unsigned_json: bool,
) -> Result<Option<&'a str>, Rejection> {
    let name = payload::hash_header(function);
    let Some(declared) = single(request, name)? else {
        return Ok(None);
    };
    let declared = std::str::from_utf8(declared).map_err(|_| Rejection::BodyHashMismatch)?;
    if signed.get(name).is_none() {
        return Err(Rejection::HeaderNotSigned {
            name: name.to_owned(),
        });
    }
    if declared == header::UNSIGNED_PAYLOAD {
        let content_type = single(request, header::CONTENT_TYPE)?;
        if payload::is_signed_type(content_type) && !unsigned_json {
            return Err(Rejection::UnsignedBody);
        }
    } else if !declared.eq_ignore_ascii_case(function.hex(request.body).as_str()) {
        return Err(Rejection::BodyHashMismatch);
    }
    Ok(Some(declared))
}

/// Checks that a request with a temporary key has its token, and one with a permanent key has none.
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

/// Returns the trimmed value of a header that may occur only once.
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
