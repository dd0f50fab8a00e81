//! Prepared answers in place of the network.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

use crate::lock::lock;

type Maker = dyn Fn(&Request<Bytes>) -> Outcome + Send + Sync;

/// What one request gets.
type Outcome = Result<Response<Bytes>, TransportError>;

/// Stands in for the network: gives each request the next of its prepared answers, or what a
/// function makes of it, and keeps the requests. Clones share both.
///
/// See the [module](crate::testing) for an example.
#[derive(Clone)]
pub struct Stub(Arc<Inner>);

struct Inner {
    answers: Answers,
    requests: Mutex<Vec<Request<Bytes>>>,
}

enum Answers {
    Prepared(Mutex<VecDeque<Outcome>>),
    Made(Box<Maker>),
}

impl Stub {
    /// Gives these answers, in order. A request after the last one gets no connection.
    pub fn new(answers: impl IntoIterator<Item = Result<Response<Bytes>, TransportError>>) -> Self {
        let answers = answers.into_iter().collect();
        Self::of(Answers::Prepared(Mutex::new(answers)))
    }

    /// Gives each request what the function makes of it.
    pub fn with(
        answer: impl Fn(&Request<Bytes>) -> Result<Response<Bytes>, TransportError>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self::of(Answers::Made(Box::new(answer)))
    }

    /// An answer with this status and JSON. A status that there is none of becomes 500.
    ///
    /// # Errors
    ///
    /// Never: it is a result because that is what [`new`](Self::new) takes.
    pub fn answer(status: u16, json: impl Into<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut answer = Response::new(json.into());
        *answer.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        answer.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
        Ok(answer)
    }

    /// A failure of the network.
    ///
    /// # Errors
    ///
    /// Always: it is the failure.
    pub fn failure(kind: TransportErrorKind) -> Result<Response<Bytes>, TransportError> {
        Err(TransportError::new(kind))
    }

    /// Every request so far, in order, as it would have been sent.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        lock(&self.0.requests).clone()
    }

    fn of(answers: Answers) -> Self {
        Self(Arc::new(Inner {
            answers,
            requests: Mutex::default(),
        }))
    }
}

impl Transport for Stub {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Outcome> {
        Box::pin(async move {
            let outcome = match &self.0.answers {
                Answers::Made(answer) => answer(&request),
                Answers::Prepared(answers) => {
                    let next = lock(answers).pop_front();
                    next.unwrap_or_else(|| Self::failure(TransportErrorKind::Connect))
                }
            };
            lock(&self.0.requests).push(request);
            outcome
        })
    }
}

impl fmt::Debug for Stub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub")
            .field("requests", &lock(&self.0.requests).len())
            .finish_non_exhaustive()
    }
}
