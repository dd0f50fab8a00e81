//! How to fix an error, where it is known.

use super::{
    envelope::{is_html, parse},
    error::Error,
};

/// Returns how to fix an error.
pub(crate) fn hint(error: &Error) -> Option<&'static str> {
    if error.is_throttled() {
        return Some("the gateway limits calls by tenant, operation and region: call less often");
    }
    if error.is_redirect() {
        return Some("redirects are not followed: check the endpoint");
    }
    let status = error.status().map_or(0, |status| status.as_u16());
    if error.kind_name() == "certificate" {
        return Some(
            "check the address, the clock, and the CA certificates of this machine; a proxy that \
             inspects traffic has a certificate of its own: call .root_certificates(…)",
        );
    }
    if status == 407 || error.kind_name() == "proxy" {
        return Some(
            "the proxy requires authentication: set its user and password with .proxy(…), or in \
             the variable with its address",
        );
    }
    if status != 0 && is_foreign(error.body()) {
        return Some("the response is not from the service: check the endpoint and any proxy");
    }
    match (status, error.code()) {
        (_, Some("APIGW.0301")) => {
            Some("check the access key, its secret, and that the clock is at most 15 minutes off")
        }
        (_, Some("APIGW.0101")) => Some("check the endpoint: it does not offer this operation"),
        (401, _) => Some("check the credentials"),
        (403, _) => Some("check the permissions of the account, and the project id"),
        _ if error.is_connect() => Some("check the endpoint, the network and the proxy"),
        _ if error.is_timeout() => Some("set a longer timeout for the client or the call"),
        _ => None,
    }
}

/// Returns whether a body is HTML, or a text that is not JSON.
fn is_foreign(body: &[u8]) -> bool {
    match body.trim_ascii_start().first() {
        // It may be JSON that was cut off.
        None | Some(b'{' | b'[') => false,
        Some(_) => is_html(body) || parse(body).is_err(),
    }
}
