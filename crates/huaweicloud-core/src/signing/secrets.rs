//! The removal of a request's secrets from its response, which a gateway may quote there.

use bytes::Bytes;
use http::{Request, header};
use huaweicloud_auth::Credentials;

/// The keys, tokens and signature of a request.
#[derive(Default)]
pub(crate) struct Secrets(Vec<String>);

/// A shorter text is not replaced: it is no secret, and may be part of any word.
const SHORTEST: usize = 8;

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
        Self(
            secrets
                .filter(|secret| secret.len() >= SHORTEST)
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Replaces them in a text.
    pub(crate) fn hide(&self, text: String) -> String {
        self.0.iter().fold(text, |text, secret| {
            if text.contains(secret) {
                text.replace(secret, "[redacted]")
            } else {
                text
            }
        })
    }

    /// Replaces them in a body, where they occur unescaped.
    pub(crate) fn hide_in_body(&self, body: Bytes) -> Bytes {
        let quotes = |secret: &String| {
            body.windows(secret.len())
                .any(|window| window == secret.as_bytes())
        };
        if self.0.iter().any(quotes) {
            self.hide(String::from_utf8_lossy(&body).into_owned())
                .into()
        } else {
            body
        }
    }
}
