//! A transport with prepared responses, a timer that returns at once, and helpers for tests.

use std::{
    collections::VecDeque,
    fmt::Write as _,
    sync::Mutex,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use huaweicloud_auth::{
    provider::{Context, ProvideCredentials, Provided, ProviderError, Timer},
    transport::{BoxFuture, Transport, TransportError, TransportErrorKind},
};

/// 2025-01-24T08:09:10Z.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150)
}

/// Returns prepared responses in order, and records the requests.
#[derive(Debug, Default)]
pub(crate) struct Script {
    responses: Mutex<VecDeque<Result<Response<Bytes>, TransportError>>>,
    requests: Mutex<Vec<Request<Bytes>>>,
}

impl Script {
    pub(crate) fn respond(self, status: u16, body: &str) -> Self {
        self.respond_with(status, HeaderMap::new(), body)
    }

    pub(crate) fn respond_with(self, status: u16, headers: HeaderMap, body: &str) -> Self {
        let mut response = Response::new(Bytes::copy_from_slice(body.as_bytes()));
        *response.status_mut() = status.try_into().unwrap();
        *response.headers_mut() = headers;
        self.responses.lock().unwrap().push_back(Ok(response));
        self
    }

    pub(crate) fn fail(self, kind: TransportErrorKind) -> Self {
        let error = TransportError::new(kind).with_source(std::io::Error::other("as scripted"));
        self.responses.lock().unwrap().push_back(Err(error));
        self
    }

    /// Breaks the connection off after the head of a response.
    pub(crate) fn break_off(self, status: u16, headers: HeaderMap) -> Self {
        let error = TransportError::new(TransportErrorKind::Broken);
        let error = error.with_response(status.try_into().unwrap(), headers);
        self.responses.lock().unwrap().push_back(Err(error));
        self
    }

    /// Returns all requests in clear text.
    pub(crate) fn sent(&self) -> String {
        let mut text = String::new();
        for request in self.requests.lock().unwrap().iter() {
            writeln!(text, "{} {}", request.method(), request.uri()).unwrap();
            for (name, value) in request.headers() {
                writeln!(text, "{name}: {}", value.to_str().unwrap()).unwrap();
            }
            let body = std::str::from_utf8(request.body()).unwrap();
            writeln!(text, "{body}").unwrap();
        }
        text
    }

    /// Returns the headers as a transport might log them.
    pub(crate) fn logged(&self) -> String {
        let requests = self.requests.lock().unwrap();
        let headers: Vec<_> = requests.iter().map(Request::headers).collect();
        format!("{headers:?}")
    }

    /// Returns the number of requests.
    pub(crate) fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    /// Calls `check` with each request.
    pub(crate) fn each_request(&self, check: impl FnMut(&Request<Bytes>)) {
        self.requests.lock().unwrap().iter().for_each(check);
    }

    pub(crate) async fn provide(
        &self,
        provider: &dyn ProvideCredentials,
    ) -> Result<Provided, ProviderError> {
        provider.provide(&Context::new(self, now())).await
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let response = self.responses.lock().unwrap().pop_front();
        Box::pin(async move { response.expect("no response is left") })
    }
}

/// Records pauses and clock differences, and never waits.
#[derive(Debug, Default)]
pub(crate) struct Instantly {
    pauses: Mutex<Vec<Duration>>,
    server_times: Mutex<Vec<SystemTime>>,
}

impl Instantly {
    pub(crate) fn pauses(&self) -> Vec<Duration> {
        self.pauses.lock().unwrap().clone()
    }

    pub(crate) fn server_times(&self) -> Vec<SystemTime> {
        self.server_times.lock().unwrap().clone()
    }
}

impl Timer for Instantly {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.pauses.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }

    fn clock_differs(&self, _now: SystemTime, server_time: SystemTime) {
        self.server_times.lock().unwrap().push(server_time);
    }
}

/// Creates headers from pairs.
pub(crate) fn headers<const N: usize>(pairs: [(&'static str, &str); N]) -> HeaderMap {
    let pairs = pairs.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    pairs.into_iter().collect()
}

/// Returns the kind of an error, and its message with all causes.
pub(crate) fn error_text(result: Result<Provided, ProviderError>) -> String {
    let error = result.expect_err("no credentials");
    let kind = if error.is_not_applicable() {
        "not applicable"
    } else if error.is_transient() {
        "transient"
    } else {
        "failed"
    };
    format!("{kind}: {:#}", anyhow::Error::new(error))
}

/// Creates a lookup for these variables.
pub(crate) fn variables<const N: usize>(
    variables: [(&'static str, &'static str); N],
) -> impl Fn(&str) -> Option<String> + Send + Sync + 'static {
    move |name| {
        let found = variables.iter().find(|(candidate, _)| *candidate == name)?;
        Some(found.1.to_owned())
    }
}
