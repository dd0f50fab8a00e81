//! Error responses: status, error code and message of a service, or what a proxy sent instead.

use std::fmt;

use bytes::Bytes;
use http::{Response, StatusCode, Uri, header};
use serde_json::Value;

use super::{body, describe, parse_json, text};

/// The facts of a response that is not a success, without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ErrorResponse {
    status: StatusCode,
    code: Option<String>,
    message: Option<String>,
    /// The description of a response that did not come from the service.
    foreign: Option<String>,
}

impl ErrorResponse {
    /// Reads a response. The secrets of the request are redacted where the response quotes them.
    pub(crate) fn new(response: &Response<Bytes>, secrets: &[&str]) -> Self {
        let status = response.status();
        let body = parse_json(response.body()).unwrap_or(Value::Null);
        let first = |names: &[&str]| {
            let nested = body.get("error").into_iter();
            let mut places = std::iter::once(&body).chain(nested);
            places.find_map(|place| names.iter().find_map(|name| legible(place.get(*name)?)))
        };
        let clean = |text: String| body::quote(text, secrets);
        let foreign = match status {
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                Some("from a proxy that requires authentication".to_owned())
            }
            _ if status.is_redirection() => Some(redirect(response)),
            _ => describe(response.headers(), response.body(), secrets)
                .map(|body| format!("with {body}")),
        };
        Self {
            status,
            code: first(&["error_code", "errorCode", "code"]).map(clean),
            message: first(&["error_msg", "errorMsg", "message"]).map(clean),
            foreign,
        }
    }
}

/// Writes `status 401 (IAM.0001: message)`, or a description of the response of a proxy.
impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status.as_u16())?;
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, " ({code}: {message})")?,
            (Some(only), None) | (None, Some(only)) => write!(f, " ({only})")?,
            (None, None) => {}
        }
        match &self.foreign {
            Some(foreign) => write!(
                f,
                " {foreign}, which is not a response of the service; help: check the proxy and the \
                 endpoint"
            ),
            None => Ok(()),
        }
    }
}

/// Names the host of a redirect. The rest of the location may contain secrets.
fn redirect(response: &Response<Bytes>) -> String {
    let location = response.headers().get(header::LOCATION);
    let location: Option<Uri> = location.and_then(|value| value.to_str().ok()?.parse().ok());
    match location.as_ref().and_then(Uri::host) {
        Some(host) => format!("with a redirect to {host}"),
        None => "with a redirect".to_owned(),
    }
}

fn legible(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        _ => text(value).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown_with(status: u16, name: &'static str, value: &str, body: &str) -> String {
        let response = Response::builder().status(status).header(name, value);
        let response = response.body(Bytes::copy_from_slice(body.as_bytes()));
        ErrorResponse::new(&response.unwrap(), &["pass\"word"]).to_string()
    }

    fn shown(body: &str) -> String {
        shown_with(401, "x-request-id", "1", body)
    }

    #[test]
    fn all_error_formats_are_read() {
        for body in [
            r#"{"error":{"code":"IAM.1","message":"no"}}"#,
            r#"{"error_code":"IAM.1","error_msg":"no"}"#,
            r#"{"errorCode":"IAM.1","errorMsg":"no"}"#,
            r#"{"code":"IAM.1","message":"no"}"#,
            "\u{feff}{\"code\":\"IAM.1\",\"message\":\"no\"}",
        ] {
            assert_eq!(shown(body), "status 401 (IAM.1: no)");
        }
        assert_eq!(shown(r#"{"error":{"code":401}}"#), "status 401 (401)");
        for body in ["", "[1]", "null", r#"{"error":"text","code":" "}"#] {
            assert_eq!(shown(body), "status 401");
        }
    }

    #[test]
    fn responses_of_proxies_are_described() {
        let not_the_service = ", which is not a response of the service; help: check the proxy and \
                               the endpoint";
        for (text, expected) in [
            (
                shown("<html><title>Access Denied</title>"),
                "status 401 with an HTML page titled \"Access Denied\"",
            ),
            (
                shown("no healthy upstream"),
                "status 401 with the text \"no healthy upstream\"",
            ),
            (
                shown_with(407, "proxy-authenticate", "Basic", ""),
                "status 407 from a proxy that requires authentication",
            ),
            (
                shown_with(307, "location", "https://login.example/?token=hidden", ""),
                "status 307 with a redirect to login.example",
            ),
        ] {
            assert_eq!(text, format!("{expected}{not_the_service}"));
        }
    }

    #[test]
    fn quoted_secrets_are_redacted() {
        assert_eq!(
            shown(r#"{"message":"pass\"word, pass\\\"word\nis wrong"}"#),
            "status 401 ([redacted], [redacted] is wrong)"
        );
    }

    #[test]
    fn secrets_are_redacted_before_a_message_is_shortened() {
        let message = format!("{}pass\\\"word", "x".repeat(296));
        let shown = shown(&format!(r#"{{"message":"{message}"}}"#));
        assert!(!shown.contains("pass"), "{shown}");
        assert!(shown.ends_with("…)"), "{shown}");
    }
}
