//! Requests with the signature of Huawei Cloud's gateway.

use std::time::SystemTime;

use huaweicloud_auth::{Credentials, SignableRequest, Signer};

use super::{Request, Response, Transport, TransportError};

/// A transport that authenticates each request before another transport sends it.
pub struct Signed<T> {
    inner: T,
    credentials: Credentials,
    signer: Signer,
    now: fn() -> SystemTime,
}

impl<T: Transport> Signed<T> {
    /// Signs with these credentials at the time of the clock.
    pub fn new(inner: T, credentials: Credentials, now: fn() -> SystemTime) -> Self {
        Self {
            inner,
            credentials,
            signer: Signer::new(),
            now,
        }
    }

    /// Sends the project in a header, as the gateway requires.
    #[must_use]
    pub fn with_project_id(mut self, project_id: &str) -> Self {
        self.signer = self.signer.with_project_id(project_id);
        self
    }
}

impl<T: Transport> Transport for Signed<T> {
    fn send(&self, request: &Request) -> Result<Response, TransportError> {
        let rest = request
            .url
            .split_once("://")
            .map_or(&*request.url, |(_, rest)| rest);
        let (host, target) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers: Vec<(&str, &str)> = vec![("host", host)];
        let named = request.headers.iter();
        headers.extend(named.map(|(name, value)| (name.as_str(), value.as_str())));
        let signable = SignableRequest::new(&request.method, path)
            .with_query(query)
            .with_headers(&headers)
            .with_body(&request.body);
        let added = self
            .signer
            .authenticate(&self.credentials, &signable, (self.now)())
            .map_err(|error| TransportError::new(format!("it cannot be signed: {error}")))?;
        let mut signed = request.clone();
        for (name, value) in added.iter() {
            signed.headers.push((name.to_owned(), value.to_owned()));
        }
        self.inner.send(&signed)
    }
}
