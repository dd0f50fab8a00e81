//! The HTTP transport.

use std::{error::Error as _, io::Read as _, time::Duration};

use reqwest::{Method, blocking::Client, redirect};

use super::{Request, Response, Transport, TransportError};

/// The maximum size of a body in bytes.
const LARGEST: u64 = 64 << 20;

/// An HTTP client that follows no redirects, and has a timeout per request.
#[derive(Debug)]
pub struct Http(Client);

impl Http {
    /// Creates a client with this timeout per request.
    ///
    /// # Errors
    /// If TLS cannot be set up.
    pub fn new(timeout: Duration) -> Result<Self, TransportError> {
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .timeout(timeout)
            .build();
        client.map(Self).map_err(|error| describe(&error))
    }
}

impl Transport for Http {
    fn send(&self, request: &Request) -> Result<Response, TransportError> {
        let method = Method::from_bytes(request.method.as_bytes())
            .map_err(|error| TransportError::new(error.to_string()))?;
        let mut sent = self.0.request(method, &request.url);
        for (name, value) in &request.headers {
            sent = sent.header(name, value);
        }
        if !request.body.is_empty() {
            sent = sent.body(request.body.clone());
        }
        let response = sent.send().map_err(|error| describe(&error))?;
        let (status, headers) = (response.status().as_u16(), response.headers().iter());
        let headers = headers.map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.to_string(), value)
        });
        let headers = headers.collect();
        let mut body = Vec::new();
        let read = response.take(LARGEST + 1).read_to_end(&mut body);
        read.map_err(|error| TransportError::new(format!("the body ended early: {error}")))?;
        if body.len() as u64 > LARGEST {
            let message = format!("the body is larger than {LARGEST} bytes");
            return Err(TransportError::new(message));
        }
        Ok(Response {
            status,
            headers,
            body,
        })
    }
}

/// Describes an error with its causes, without the address, which is known and may contain secrets.
fn describe(error: &reqwest::Error) -> TransportError {
    let mut text = if error.is_timeout() {
        "no response in time".to_owned()
    } else if error.is_connect() {
        "no connection".to_owned()
    } else if error.is_builder() {
        "the address or a header is malformed".to_owned()
    } else {
        "the call failed".to_owned()
    };
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    TransportError::new(text)
}
