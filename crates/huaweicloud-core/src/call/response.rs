//! Responses.

use std::{fmt, ops::Deref};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{
    contract::{
        model::{Model, from_slice},
        operation::Operation,
    },
    error::{
        Attempt, Error,
        envelope::{self, Envelope, is_html},
    },
};

/// A response: the value, with status, headers and attempts.
///
/// It dereferences to the value, so `response.jobs` works as it does on the value itself. To move a
/// field out of it, take the value: `response.into_inner().jobs`.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Box<Head>,
}

#[derive(Clone)]
struct Head {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: Vec<Attempt>,
}

impl<T> Response<T> {
    /// Returns the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Converts the value, and keeps status, headers and attempts.
    #[must_use]
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: make(self.value),
            head: self.head,
        }
    }

    /// Returns the status, which is one of success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        envelope::request_id(&self.head.headers)
    }

    /// Returns every request that was sent for the call, in order. The last one succeeded.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.head.attempts
    }

    /// Returns the body as received.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.head.body
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Prints the value, the status and the request id; headers and raw body may contain data that the
/// value redacts.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.head.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.head.attempts.len())
            .finish_non_exhaustive()
    }
}

/// A complete response of success, not yet decoded.
pub(crate) struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: Vec<Attempt>,
}

impl RawResponse {
    pub(crate) fn json<T: Model + Default>(self) -> Result<Response<T>, Error> {
        let mut value = T::default();
        match from_slice(&self.body, value.slot(), T::shape()) {
            Ok(()) => Ok(self.with(value)),
            Err(error) => Err(self.undecodable(error)),
        }
    }

    pub(crate) fn json_or_empty<T: Model + Default>(self) -> Result<Response<Option<T>>, Error> {
        if self.is_empty() || self.body.trim_ascii() == b"null" {
            return Ok(self.with(None));
        }
        Ok(self.json::<T>()?.map(Some))
    }

    /// Ignores the body, unless it is HTML, which a proxy sent.
    pub(crate) fn empty(self) -> Result<Response<()>, Error> {
        if is_html(&self.body) {
            return Err(self.error("the response is HTML"));
        }
        Ok(self.with(()))
    }

    /// Decodes the body as text, unless it is HTML that the operation does not return.
    pub(crate) fn text(self) -> Result<Response<String>, Error> {
        if is_html(&self.body) && !self.operation.accept.contains("html") {
            return Err(self.error("the response is HTML"));
        }
        match String::from_utf8(self.body.to_vec()) {
            Ok(text) => Ok(self.with(text)),
            Err(_) => Err(self.error("the response is not text in UTF-8")),
        }
    }

    pub(crate) fn file(self) -> Response<Bytes> {
        let body = self.body.clone();
        self.with(body)
    }

    fn is_empty(&self) -> bool {
        self.status == StatusCode::NO_CONTENT || self.body.trim_ascii().is_empty()
    }

    fn with<T>(self, value: T) -> Response<T> {
        let head = Head {
            status: self.status,
            headers: self.headers,
            body: self.body,
            attempts: self.attempts,
        };
        Response {
            value,
            head: Box::new(head),
        }
    }

    fn undecodable(self, error: serde_json::Error) -> Error {
        if self.is_empty() {
            self.error("the response is empty")
        } else if is_html(&self.body) {
            self.error("the response is HTML, not JSON")
        } else {
            let what = format!("the response is not the JSON of the contract: {error}");
            self.error(what).with_source(error)
        }
    }

    fn error(self, what: impl Into<String>) -> Error {
        let envelope = Envelope::of_headers(&self.headers);
        Error::decode(self.operation, what)
            .with_response(self.status, envelope, &self.body)
            .with_attempts(self.attempts)
    }
}
