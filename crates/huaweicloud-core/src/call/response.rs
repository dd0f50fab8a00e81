//! Responses.

use std::{
    fmt,
    ops::{Deref, DerefMut},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::{Serialize, Serializer, de::DeserializeOwned};

use crate::{
    contract::{
        model::{Model, Unreadable, from_slice, repair, unmarked},
        operation::Operation,
    },
    error::{
        Attempt, Error,
        envelope::{self, Envelope, is_html},
        foreign::unexpected_form,
    },
    signing::secrets::Secrets,
};

/// A response: its payload, with status, headers and attempts.
///
/// It dereferences to the payload, so `response.jobs` reads a field of it. To move a field out, name
/// the payload:
///
/// ```
/// use huaweicloud_core::Response;
///
/// struct Page { jobs: Vec<String> }
///
/// fn jobs(response: Response<Page>) -> Vec<String> {
///     response.payload.jobs
/// }
///
/// // Tests create responses without a service.
/// let response = Response::new(Page { jobs: vec!["a".to_owned()] });
/// assert_eq!(response.jobs.len(), 1);
/// assert_eq!(jobs(response), ["a"]);
/// ```
///
/// It serializes as its payload.
#[derive(Clone)]
pub struct Response<T> {
    /// The value that the body contains.
    pub payload: T,
    parts: Box<ResponseParts>,
}

/// All of a response but its payload: status, headers, attempts, and the body as received.
#[derive(Clone)]
pub struct ResponseParts {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: Vec<Attempt>,
}

impl ResponseParts {
    /// Creates the parts of a response, for a test.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            status,
            headers,
            body: Bytes::new(),
            attempts: Vec::new(),
        }
    }

    /// Returns the status, which is one of success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        envelope::request_id(&self.headers)
    }

    /// Returns every request that was sent for the call, in order. The last one succeeded.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// Returns the body as received.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }
}

impl<T> Response<T> {
    /// Creates a response with the status 200 and no headers, for a test.
    #[must_use]
    pub fn new(payload: T) -> Self {
        Self::from_parts(
            payload,
            ResponseParts::new(StatusCode::OK, HeaderMap::new()),
        )
    }

    /// Creates a response from a payload, and the other parts.
    #[must_use]
    pub fn from_parts(payload: T, parts: ResponseParts) -> Self {
        Self {
            payload,
            parts: Box::new(parts),
        }
    }

    /// Returns the payload, and the other parts.
    #[must_use]
    pub fn into_parts(self) -> (T, ResponseParts) {
        (self.payload, *self.parts)
    }

    /// Returns the payload.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.payload
    }

    /// Converts the payload, and keeps status, headers and attempts.
    #[must_use]
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            payload: make(self.payload),
            parts: self.parts,
        }
    }

    /// Returns the status, which is one of success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// Returns the id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.parts.request_id()
    }

    /// Returns every request that was sent for the call, in order. The last one succeeded.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.parts.attempts
    }

    /// Returns the body as received.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.parts.body
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.payload
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.payload
    }
}

/// Writes the payload.
impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.payload.serialize(serializer)
    }
}

/// Prints the payload, the status and the request id; headers and raw body may contain data that the
/// payload redacts.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("payload", &self.payload)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts().len())
            .finish_non_exhaustive()
    }
}

/// Prints the status and the request id; headers and body may contain secrets.
impl fmt::Debug for ResponseParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseParts")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts.len())
            .finish_non_exhaustive()
    }
}

/// A complete response of success, not yet decoded.
pub(crate) struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The secrets of the request, which errors do not repeat.
    pub(crate) secrets: Secrets,
    pub(crate) attempts: Vec<Attempt>,
}

impl RawResponse {
    pub(crate) fn json<T: Model + Default>(self) -> Result<Response<T>, Error> {
        match from_slice(&self.body) {
            Ok(value) => Ok(self.with(value)),
            Err(error) => Err(self.undecodable(error)),
        }
    }

    /// Decodes the body as a type that no contract declares. An empty one is treated as `null`.
    pub(crate) fn deserialize<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let body: &[u8] = if self.is_empty() { b"null" } else { &self.body };
        match lenient::<T>(body) {
            Ok(value) => Ok(self.with(value)),
            Err(error) => Err(self.undecodable(Unreadable {
                error,
                pointer: None,
            })),
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
        let parts = ResponseParts {
            status: self.status,
            headers: self.headers,
            body: self.body,
            attempts: self.attempts,
        };
        Response::from_parts(value, parts)
    }

    fn undecodable(self, unreadable: Unreadable) -> Error {
        if self.is_empty() {
            self.error("the response is empty")
        } else if is_html(&self.body) {
            self.error("the response is HTML, not JSON")
        } else if let Some(what) = unexpected_form(&self.headers, &self.body) {
            self.error(what)
        } else {
            let Unreadable { error, pointer } = unreadable;
            let place = pointer.filter(|pointer| !pointer.is_empty());
            let place = place.map_or_else(String::new, |pointer| format!(", in {pointer}"));
            let what = format!("the response is not the JSON of the contract{place}");
            self.error(what).with_source(error)
        }
    }

    fn error(self, what: impl Into<String>) -> Error {
        let body = self.secrets.hide_in_body(self.body);
        let envelope = Envelope::of_success(&self.headers, &body);
        Error::decode(self.operation, what)
            .with_response(self.status, envelope, &body)
            .map_response_texts(|text| self.secrets.hide(text))
            .with_attempts(self.attempts)
    }
}

/// Decodes JSON, with or without a byte order mark. Where the structure allows it, malformed values are
/// repaired.
fn lenient<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    let body = unmarked(body);
    serde_json::from_slice(body).or_else(|error| match repair(body) {
        Ok(repaired) => serde_json::from_slice(&repaired),
        Err(_) => Err(error),
    })
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::{Response, ResponseParts};

    #[test]
    fn responses_are_split_into_parts_and_rebuilt() {
        let mut headers = HeaderMap::new();
        headers.insert("x-request-id", HeaderValue::from_static("r1"));
        let parts = ResponseParts::new(StatusCode::CREATED, headers);
        let response = Response::from_parts(vec!["a".to_owned()], parts);
        assert_eq!(
            serde_json::to_string(&response).ok().as_deref(),
            Some(r#"["a"]"#)
        );
        let mut response = response.map(|list| (list, 1));
        response.1 = 2;
        let (payload, parts) = response.into_parts();
        assert_eq!(payload, (vec!["a".to_owned()], 2));
        assert_eq!(
            (parts.request_id(), parts.status().as_u16()),
            (Some("r1"), 201)
        );
        assert!(parts.attempts().is_empty() && parts.bytes().is_empty());
        // A field is moved out of the payload.
        let list = Response::new(payload).payload.0;
        assert_eq!(list, ["a"]);
    }
}
