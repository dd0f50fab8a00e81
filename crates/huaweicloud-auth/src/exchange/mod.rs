//! Requests that this crate sends: their addresses, and values in responses.

mod body;
mod error;
mod retry;

use std::time::SystemTime;

use http::{HeaderValue, Uri, header::InvalidHeaderValue};
use jiff::Timestamp;
use serde_json::Value;

pub(crate) use self::{
    body::{describe, parse_json},
    error::ErrorResponse,
    retry::{ClockCheck, is_transient, is_transient_error, is_transient_status, retry_after, send},
};

/// An error for an endpoint that is not a URL, or contains parts that it must not. The message does
/// not quote it, because it may contain a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the endpoint is invalid; help: use a URL such as https://host, without user, query and fragment"
)]
pub(crate) struct InvalidEndpoint;

/// The URI of a request, and its host.
pub(crate) struct Address {
    pub(crate) uri: Uri,
    /// The value of the header `Host`: it includes the port unless that is the default.
    pub(crate) host: String,
}

impl Address {
    /// Appends a path, with an optional query, to an endpoint, which may have a base path.
    pub(crate) fn new(endpoint: &str, path: &str) -> Result<Self, InvalidEndpoint> {
        if endpoint.contains(['@', '?', '#']) {
            return Err(InvalidEndpoint);
        }
        let uri = format!("{}{path}", endpoint.trim_end_matches('/'));
        let uri: Uri = uri.parse().map_err(|_| InvalidEndpoint)?;
        let default_port = match uri.scheme_str() {
            Some("https") => 443,
            Some("http") => 80,
            _ => return Err(InvalidEndpoint),
        };
        let host = match (uri.host(), uri.port_u16()) {
            (None | Some(""), _) => return Err(InvalidEndpoint),
            (Some(host), Some(port)) if port != default_port => format!("{host}:{port}"),
            (Some(host), _) => host.to_owned(),
        };
        Ok(Self { uri, host })
    }
}

/// Creates a header value that a transport must not log.
pub(crate) fn sensitive(value: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut value = HeaderValue::try_from(value)?;
    value.set_sensitive(true);
    Ok(value)
}

/// Parses a time in RFC 3339.
pub(crate) fn time(value: &Value) -> Option<SystemTime> {
    let time: Timestamp = value.as_str()?.parse().ok()?;
    Some(time.into())
}

/// Returns a string that is not blank.
pub(crate) fn text(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_joins_endpoint_and_path() {
        for (endpoint, uri, host) in [
            ("https://a.example", "https://a.example/v3", "a.example"),
            (
                "https://a.example:443/",
                "https://a.example:443/v3",
                "a.example",
            ),
            (
                "http://[::1]:8080/x",
                "http://[::1]:8080/x/v3",
                "[::1]:8080",
            ),
        ] {
            let address = Address::new(endpoint, "/v3").unwrap();
            assert_eq!(
                (address.uri.to_string().as_str(), &*address.host),
                (uri, host)
            );
        }
        for endpoint in [
            "",
            "a.example",
            "/a",
            "ftp://a",
            "https://u:p@a",
            "https://a?b",
            "https://",
            "https://a b",
        ] {
            assert!(Address::new(endpoint, "/v3").is_err(), "{endpoint}");
        }
    }
}
