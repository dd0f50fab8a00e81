//! The removal of a request's secrets from its response, which a gateway may quote there.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, header};
use huaweicloud_auth::{Credentials, quotes, redact};
use serde_json::Value;

use crate::error::envelope::REQUEST_ID_HEADERS;

/// The keys, tokens and signature of a request. Cloning is cheap.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[String]>);

/// A shorter text is not replaced: it is no secret, and may be part of any word.
const SHORTEST: usize = 8;

const REDACTED: &str = "[redacted]";

impl Secrets {
    pub(crate) fn of(request: &Request<Bytes>, credentials: &Credentials) -> Self {
        let authorization = request.headers().get(header::AUTHORIZATION);
        let signature = authorization
            .and_then(|value| value.to_str().ok()?.split_once("Signature="))
            .map(|(_, signature)| signature);
        let secrets = [
            credentials.expose_secret_key(),
            credentials.expose_security_token(),
            credentials.expose_token(),
            signature,
        ];
        let secrets = secrets.into_iter().flatten();
        let secrets = secrets.filter(|secret| secret.len() >= SHORTEST);
        Self(secrets.map(str::to_owned).collect())
    }

    /// Replaces them in a text.
    pub(crate) fn hide(&self, text: String) -> String {
        (self.0.iter()).fold(text, |text, secret| redact(text, secret))
    }

    /// Replaces them in a body; in JSON, only the strings that quote them.
    pub(crate) fn hide_in_body(&self, body: Bytes) -> Bytes {
        let text = String::from_utf8_lossy(&body);
        if !self.are_quoted(&text) {
            return body;
        }
        let hidden = self.hide(text.into_owned());
        if hidden == REDACTED
            && let Ok(mut value) = serde_json::from_slice(&body)
            && self.hide_in_value(&mut value)
        {
            return value.to_string().into();
        }
        hidden.into()
    }

    /// Replaces the id of a request that quotes them.
    pub(crate) fn hide_in_headers(&self, headers: &mut HeaderMap) {
        let shortest = self.0.iter().map(String::len).min().unwrap_or(usize::MAX);
        for name in REQUEST_ID_HEADERS {
            if let Some(id) = headers.get_mut(name)
                && id.len() >= shortest
                && self.are_quoted(&String::from_utf8_lossy(id.as_bytes()))
            {
                *id = HeaderValue::from_static(REDACTED);
            }
        }
    }

    fn are_quoted(&self, text: &str) -> bool {
        self.0.iter().any(|secret| quotes(text, secret))
    }

    /// Replaces them in the strings of a value. Returns whether there were any.
    fn hide_in_value(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) if self.are_quoted(text) => {
                *text = self.hide(std::mem::take(text));
                true
            }
            Value::Array(list) => self.hide_in_values(list.iter_mut()),
            Value::Object(object) => {
                let names = object.keys().any(|name| self.are_quoted(name));
                if names {
                    *value = REDACTED.into();
                    return true;
                }
                self.hide_in_values(object.values_mut())
            }
            _ => false,
        }
    }

    fn hide_in_values<'a>(&self, values: impl Iterator<Item = &'a mut Value>) -> bool {
        let hidden = values.filter_map(|value| self.hide_in_value(value).then_some(()));
        hidden.count() > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "not/a+real<secret>";

    fn secrets() -> Secrets {
        Secrets([SECRET.to_owned()].into())
    }

    #[test]
    fn secrets_are_redacted_in_every_encoding() {
        for quoted in [
            SECRET,
            "not\\/a+real<secret>",
            "not/a+real&lt;secret&gt;",
            "not%2Fa%2Breal%3Csecret%3E",
        ] {
            let body = secrets().hide_in_body(format!("<p>{quoted}</p>").into());
            assert_eq!(body, "<p>[redacted]</p>", "{quoted}");
        }
        let twice = "<p>not%252Fa%252Breal%253Csecret%253E</p>";
        assert_eq!(secrets().hide_in_body(twice.into()), REDACTED);
        let escaped = r#"{"a":["not\u002fa\u002breal\u003csecret\u003e"],"b":"c"}"#;
        let body = secrets().hide_in_body(escaped.into());
        assert_eq!(body, r#"{"a":["[redacted]"],"b":"c"}"#);
        let name = r#"{"not\u002fa+real<secret>":1}"#;
        assert_eq!(secrets().hide_in_body(name.into()), r#""[redacted]""#);
    }

    #[test]
    fn text_without_secrets_is_kept() {
        let body = Bytes::from_static(b"{\"a\":\"\\u00e9\"}");
        assert_eq!(secrets().hide_in_body(body.clone()), body);
    }

    #[test]
    fn ids_containing_a_secret_are_replaced() {
        let mut headers = HeaderMap::new();
        let value = format!("req {SECRET}");
        headers.insert("x-request-id", value.parse().expect("a header value"));
        secrets().hide_in_headers(&mut headers);
        assert_eq!(headers["x-request-id"], REDACTED);
    }
}
