//! How to fix an error, where it is known.

use super::{envelope::is_html, error::Error};

/// Returns how to fix an error.
pub(crate) fn hint(error: &Error) -> Option<&'static str> {
    if error.is_throttled() {
        return Some("the gateway limits calls by tenant, operation and region: call less often");
    }
    if error.is_redirect() {
        return Some("redirects are not followed: check the endpoint");
    }
    let status = error.status().map_or(0, |status| status.as_u16());
    match (status, error.code()) {
        (_, Some("APIGW.0301")) => {
            Some("check the access key, its secret, and that the clock is at most 15 minutes off")
        }
        (_, Some("APIGW.0101")) => Some("check the endpoint: it does not offer this operation"),
        (401, _) => Some("check the credentials"),
        (403, _) => Some("check the permissions of the account, and the project id"),
        _ if error.is_connect() => Some("check the endpoint, the network and the proxy"),
        _ if error.is_timeout() => Some("set a longer timeout for the client or the call"),
        _ if is_html(error.body()) => {
            Some("the response is HTML, not from the service: check the endpoint and any proxy")
        }
        _ => None,
    }
}
