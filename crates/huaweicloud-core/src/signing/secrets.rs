//! The removal of a request's secrets from its response, which a gateway may quote there.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, header};
use huaweicloud_auth::{Credentials, encode_component};
use memchr::memmem;
use serde_json::Value;

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

    /// Returns them in all forms in which they may be quoted.
    fn forms(&self) -> impl Iterator<Item = String> {
        self.0.iter().flat_map(|secret| forms(secret))
    }

    /// Replaces them in a text.
    pub(crate) fn hide(&self, text: String) -> String {
        self.forms().fold(text, |text, secret| {
            if text.contains(&secret) {
                text.replace(&secret, REDACTED)
            } else {
                text
            }
        })
    }

    /// Replaces them in a body, also where it is JSON and they contain escapes.
    pub(crate) fn hide_in_body(&self, body: Bytes) -> Bytes {
        if self.are_quoted(&body) {
            return self
                .hide(String::from_utf8_lossy(&body).into_owned())
                .into();
        }
        if memchr::memchr(b'\\', &body).is_some()
            && let Ok(mut value) = serde_json::from_slice(&body)
            && self.hide_in_value(&mut value)
        {
            return value.to_string().into();
        }
        body
    }

    /// Replaces the id of a request that quotes them.
    pub(crate) fn hide_in_headers(&self, headers: &mut HeaderMap) {
        let shortest = self.0.iter().map(String::len).min().unwrap_or(usize::MAX);
        if let Some(id) = headers.get_mut("x-request-id")
            && id.len() >= shortest
            && self.are_quoted(id.as_bytes())
        {
            *id = HeaderValue::from_static(REDACTED);
        }
    }

    fn are_quoted(&self, bytes: &[u8]) -> bool {
        let quotes = |secret: String| memmem::find(bytes, secret.as_bytes()).is_some();
        self.forms().any(quotes)
    }

    /// Replaces them in the strings of a value. Returns whether there were any.
    fn hide_in_value(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) if self.are_quoted(text.as_bytes()) => {
                *text = self.hide(std::mem::take(text));
                true
            }
            Value::Array(list) => self.hide_in_values(list.iter_mut()),
            Value::Object(object) => {
                let names = object.keys().any(|name| self.are_quoted(name.as_bytes()));
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

/// Returns a secret as it is, and as JSON, HTML and URLs contain it.
fn forms(secret: &str) -> Vec<String> {
    let json = Value::from(secret).to_string();
    let json = json.trim_matches('"').to_owned();
    let html = secret
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let mut forms = vec![
        secret.to_owned(),
        json.replace('/', "\\/"),
        json,
        html,
        encode_component(secret).to_string(),
    ];
    forms.sort_unstable();
    forms.dedup();
    forms
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
