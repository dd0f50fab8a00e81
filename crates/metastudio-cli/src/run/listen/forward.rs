//! Passes verified callbacks on to a server of the caller.

use std::time::Duration;

use axum::{body::Body, response::Response};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use url::{Host, Url};

use crate::failure::{Failure, causes};

/// How long the server may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long the server may be silent.
const SILENCE: Duration = Duration::from_secs(30);

/// Headers that concern a connection and not the request.
const OF_CONNECTION: [header::HeaderName; 8] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// A server that callbacks are passed on to.
pub(super) struct Forward {
    client: reqwest::Client,
    url: Url,
    /// Whether the name of the callback is added to the path.
    adds_name: bool,
}

/// What the server has responded.
pub(super) type Forwarded = Result<(StatusCode, Response), String>;

impl Forward {
    /// Creates it. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Fails if the address is not valid.
    pub(super) fn to(url: &str, adds_name: bool) -> Result<Self, Failure> {
        let invalid = |problem: String| {
            Failure::usage(format!("--forward {url}: {problem}"))
                .with_hint("pass an address such as http://127.0.0.1:3000/callbacks")
        };
        let parsed = Url::parse(url).map_err(|error| invalid(error.to_string()))?;
        let is_local = match parsed.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => return Err(invalid("it names no server".to_owned())),
        };
        if !["http", "https"].contains(&parsed.scheme()) {
            return Err(invalid("it is not http or https".to_owned()));
        }
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE);
        if is_local {
            builder = builder.no_proxy();
        }
        let client = builder
            .build()
            .map_err(|error| invalid(format!("{error}{}", causes(&error))))?;
        Ok(Self {
            client,
            url: parsed,
            adds_name,
        })
    }

    /// Passes a request on as it arrived, so that the server can verify it too.
    pub(super) async fn send(
        &self,
        name: &str,
        method: &Method,
        query: &str,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Forwarded {
        let mut url = self.url.clone();
        if self.adds_name
            && let Ok(mut segments) = url.path_segments_mut()
        {
            segments.pop_if_empty().push(name);
        }
        let own = url.query().unwrap_or_default();
        let both = [own, query].into_iter().filter(|part| !part.is_empty());
        let both: Vec<&str> = both.collect();
        url.set_query(Some(both.join("&").as_str()).filter(|query| !query.is_empty()));
        let mut headers = headers.clone();
        for name in &OF_CONNECTION {
            headers.remove(name);
        }
        let request = self
            .client
            .request(method.clone(), url)
            .headers(headers)
            .body(body);
        match request.send().await {
            Ok(response) => Ok(passed_on(response)),
            Err(error) => {
                // The address may contain a secret.
                let error = error.without_url();
                Err(format!("{error}{}", causes(&error)))
            }
        }
    }
}

/// Returns the response for the service. Its body is passed on as it arrives.
fn passed_on(response: reqwest::Response) -> (StatusCode, Response) {
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).cloned();
    let response: http::Response<reqwest::Body> = response.into();
    let mut own = Response::new(Body::new(response.into_body()));
    *own.status_mut() = status;
    if let Some(kind) = kind {
        own.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    (status, own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_cannot_be_called_is_rejected_with_an_example() {
        for url in [
            "localhost:3000",
            "3000",
            "ftp://example.com",
            "file:///tmp/x",
        ] {
            let failure = Forward::to(url, true).err().expect(url);
            assert!(failure.message().starts_with("--forward "), "{failure}");
            assert!(failure.hint().is_some_and(|hint| hint.contains("http://")));
        }
        assert!(Forward::to("http://localhost:3000/callbacks", true).is_ok());
    }
}
