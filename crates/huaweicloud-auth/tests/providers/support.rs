//! A transport that answers from a script, and what the tests ask of it.

use std::{
    collections::VecDeque,
    fmt::Write as _,
    sync::Mutex,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use huaweicloud_auth::{
    provider::{Context, ProvideCredentials, Provided, ProviderError},
    transport::{BoxFuture, Transport, TransportError, TransportErrorKind},
};

/// 2025-01-24T08:09:10Z.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150)
}

/// Gives prepared answers in order, and keeps the requests for them.
#[derive(Debug, Default)]
pub(crate) struct Script {
    answers: Mutex<VecDeque<Result<Response<Bytes>, TransportError>>>,
    requests: Mutex<Vec<Request<Bytes>>>,
}

impl Script {
    pub(crate) fn answer(self, status: u16, body: &str) -> Self {
        self.answer_with(status, HeaderMap::new(), body)
    }

    pub(crate) fn answer_with(self, status: u16, headers: HeaderMap, body: &str) -> Self {
        let mut response = Response::new(Bytes::copy_from_slice(body.as_bytes()));
        *response.status_mut() = status.try_into().unwrap();
        *response.headers_mut() = headers;
        self.answers.lock().unwrap().push_back(Ok(response));
        self
    }

    pub(crate) fn fail(self, kind: TransportErrorKind) -> Self {
        let error = TransportError::new(kind).with_source(std::io::Error::other("as scripted"));
        self.answers.lock().unwrap().push_back(Err(error));
        self
    }

    /// What was sent, in clear.
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

    /// What a careless transport would log of the headers.
    pub(crate) fn logged(&self) -> String {
        let requests = self.requests.lock().unwrap();
        let headers: Vec<_> = requests.iter().map(Request::headers).collect();
        format!("{headers:?}")
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
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async move { answer.expect("the script has no more answers") })
    }
}

/// The text of an error with all its causes, and whether it is that nothing applies.
pub(crate) fn told(result: Result<Provided, ProviderError>) -> String {
    let error = result.expect_err("there are no credentials");
    let kind = if error.is_not_applicable() {
        "does not apply"
    } else {
        "failed"
    };
    format!("{kind}: {:#}", anyhow::Error::new(error))
}

/// A lookup that knows these variables.
pub(crate) fn variables<const N: usize>(
    variables: [(&'static str, &'static str); N],
) -> impl Fn(&str) -> Option<String> + Send + Sync + 'static {
    move |name| {
        let found = variables.iter().find(|(candidate, _)| *candidate == name)?;
        Some(found.1.to_owned())
    }
}
