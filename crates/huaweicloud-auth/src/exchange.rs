//! Requests that this crate makes by itself, and what their answers say.

use std::{fmt, time::SystemTime};

use http::{HeaderValue, StatusCode, Uri, header::InvalidHeaderValue};
use jiff::Timestamp;
use serde_json::Value;

/// How much of a message is passed on: more is a page, and not meant for a person's eyes.
const MAX_MESSAGE: usize = 300;

/// An address that is not one, or holds what does not belong there. Its value may be secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the endpoint is not an address such as https://host, without user, query and fragment: check \
     its spelling"
)]
pub(crate) struct InvalidEndpoint;

/// An endpoint and a path put together.
pub(crate) struct Address {
    pub(crate) uri: Uri,
    /// The host as it stands in the header of that name: a port only if it is not the usual one.
    pub(crate) host: String,
}

impl Address {
    /// Appends a path, which may hold a query, to an endpoint, which may hold the beginning of a
    /// path.
    pub(crate) fn new(endpoint: &str, path: &str) -> Result<Self, InvalidEndpoint> {
        if endpoint.contains(['@', '?', '#']) {
            return Err(InvalidEndpoint);
        }
        let uri = format!("{}{path}", endpoint.trim_end_matches('/'));
        let uri: Uri = uri.parse().map_err(|_| InvalidEndpoint)?;
        let usual_port = match uri.scheme_str() {
            Some("https") => 443,
            Some("http") => 80,
            _ => return Err(InvalidEndpoint),
        };
        let host = match (uri.host(), uri.port_u16()) {
            (None | Some(""), _) => return Err(InvalidEndpoint),
            (Some(host), Some(port)) if port != usual_port => format!("{host}:{port}"),
            (Some(host), _) => host.to_owned(),
        };
        Ok(Self { uri, host })
    }
}

/// A value that a transport must not show.
pub(crate) fn sensitive(value: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut value = HeaderValue::try_from(value)?;
    value.set_sensitive(true);
    Ok(value)
}

/// Reads a time as RFC 3339 has it.
pub(crate) fn time(value: &Value) -> Option<SystemTime> {
    let time: Timestamp = value.as_str()?.parse().ok()?;
    Some(time.into())
}

/// A text that says something.
pub(crate) fn text(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.trim().is_empty())
}

/// What an answer says that is not the one hoped for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: Option<String>,
    message: Option<String>,
}

impl Refusal {
    /// Reads an answer. The secrets that went out are made unrecognisable where it quotes them.
    pub(crate) fn new(status: StatusCode, body: &[u8], secrets: &[&str]) -> Self {
        let body = serde_json::from_slice(body).unwrap_or(Value::Null);
        let first = |names: &[&str]| {
            let nested = body.get("error").into_iter();
            let mut places = std::iter::once(&body).chain(nested);
            places.find_map(|place| names.iter().find_map(|name| legible(place.get(*name)?)))
        };
        let clean = |text: String| shorten(redact(text, secrets));
        Self {
            status,
            code: first(&["error_code", "errorCode", "code"]).map(clean),
            message: first(&["error_msg", "errorMsg", "message"]).map(clean),
        }
    }
}

/// `status 401 (IAM.0001: message)`, as far as it is known.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status.as_u16())?;
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, " ({code}: {message})"),
            (Some(only), None) | (None, Some(only)) => write!(f, " ({only})"),
            (None, None) => Ok(()),
        }
    }
}

fn legible(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        _ => text(value).map(str::to_owned),
    }
}

/// Takes secrets out of a text, written as they are or as JSON has them.
fn redact(text: String, secrets: &[&str]) -> String {
    let mut text = text;
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let escaped = Value::from(*secret).to_string();
        let escaped = escaped.strip_prefix('"').unwrap_or(&escaped);
        let escaped = escaped.strip_suffix('"').unwrap_or(escaped);
        for form in [*secret, escaped] {
            if !form.is_empty() && text.contains(form) {
                text = text.replace(form, "[redacted]");
            }
        }
    }
    text
}

/// Makes one line of a text, of a length that can be read.
fn shorten(text: String) -> String {
    let mut short: String = (text.chars().take(MAX_MESSAGE))
        .map(|char| if char.is_control() { ' ' } else { char })
        .collect();
    if text.chars().nth(MAX_MESSAGE).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(body: &str) -> String {
        Refusal::new(StatusCode::UNAUTHORIZED, body.as_bytes(), &["pass\"word"]).to_string()
    }

    #[test]
    fn every_envelope_is_read() {
        for body in [
            r#"{"error":{"code":"IAM.1","message":"no"}}"#,
            r#"{"error_code":"IAM.1","error_msg":"no"}"#,
            r#"{"errorCode":"IAM.1","errorMsg":"no"}"#,
            r#"{"code":"IAM.1","message":"no"}"#,
        ] {
            assert_eq!(refusal(body), "status 401 (IAM.1: no)");
        }
        assert_eq!(refusal(r#"{"error":{"code":401}}"#), "status 401 (401)");
        for body in [
            "",
            "<html>",
            "[1]",
            "null",
            r#"{"error":"text","code":" "}"#,
        ] {
            assert_eq!(refusal(body), "status 401");
        }
    }

    #[test]
    fn a_quoted_secret_is_not_passed_on() {
        assert_eq!(
            refusal(r#"{"message":"pass\"word, pass\\\"word\nis wrong"}"#),
            "status 401 ([redacted], [redacted] is wrong)"
        );
    }

    #[test]
    fn a_secret_is_taken_out_before_a_message_is_cut() {
        let message = format!("{}pass\\\"word", "x".repeat(MAX_MESSAGE - 4));
        let shown = refusal(&format!(r#"{{"message":"{message}"}}"#));
        assert!(!shown.contains("pass"), "{shown}");
        assert!(shown.ends_with("…)"), "{shown}");
    }

    #[test]
    fn an_address_is_an_endpoint_and_a_path() {
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
