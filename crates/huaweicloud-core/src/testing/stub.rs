//! Prepared responses in place of the network.

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

/// The outcome of one request.
type Outcome = Result<Response<Bytes>, TransportError>;

/// A transport that returns prepared responses, or those of a function, and records the requests.
/// Clones share both.
///
/// See the [module](crate::testing) for an example.
#[derive(Clone)]
pub struct Stub(Arc<Inner>);

struct Inner {
    responses: Responses,
    requests: Mutex<Vec<Request<Bytes>>>,
}

enum Responses {
    Prepared(Mutex<VecDeque<Outcome>>),
    Made(Box<Maker>),
}

impl Stub {
    /// A stub that returns these responses in order. A request after the last one fails to connect.
    pub fn new(
        responses: impl IntoIterator<Item = Result<Response<Bytes>, TransportError>>,
    ) -> Self {
        let responses = responses.into_iter().collect();
        Self::of(Responses::Prepared(Mutex::new(responses)))
    }

    /// A stub that calls a function for each request.
    pub fn with(
        respond: impl Fn(&Request<Bytes>) -> Result<Response<Bytes>, TransportError>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self::of(Responses::Made(Box::new(respond)))
    }

    /// Returns a response with this status and JSON body. An invalid status becomes 500.
    ///
    /// # Errors
    ///
    /// None: it is a result because [`new`](Self::new) takes results.
    pub fn response(
        status: u16,
        json: impl Into<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut response = Response::new(json.into());
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
        Ok(response)
    }

    /// Returns a failure of the network.
    ///
    /// # Errors
    ///
    /// Always: it is the failure.
    pub fn failure(kind: TransportErrorKind) -> Result<Response<Bytes>, TransportError> {
        Err(TransportError::new(kind))
    }

    /// Returns every request so far, in order, as it would have been sent.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        lock(&self.0.requests).clone()
    }

    fn of(responses: Responses) -> Self {
        Self(Arc::new(Inner {
            responses,
            requests: Mutex::default(),
        }))
    }
}

impl Transport for Stub {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Outcome> {
        Box::pin(async move {
            let outcome = match &self.0.responses {
                Responses::Made(respond) => respond(&request),
                Responses::Prepared(responses) => {
                    let next = lock(responses).pop_front();
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
