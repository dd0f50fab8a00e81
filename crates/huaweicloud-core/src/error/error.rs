//! The error type: an opaque struct with details.

use std::{
    error::Error as StdError,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use huaweicloud_auth::transport::{TransportError, TransportErrorKind};

use super::{attempt::Attempt, envelope::Envelope, headers, kind::Kind, problem::Problem};
use crate::contract::operation::Operation;

/// The number of bytes of a body that an error keeps.
const MAX_BODY: usize = 64 * 1024;

/// The error of a call, or of building a client.
///
/// Its text is one line: the operation, what failed, and how to fix it where that is known. The
/// predicates distinguish kinds of errors without reading the text:
///
/// ```
/// use huaweicloud_core::Error;
///
/// /// Treats a resource that is already gone as deleted.
/// fn deleted(result: Result<(), Error>) -> Result<(), Error> {
///     match result {
///         Err(error) if error.is_not_found() => Ok(()),
///         Err(error) => {
///             eprintln!("{error}");
///             if error.may_have_executed() {
///                 eprintln!("the resource may be gone nevertheless");
///             }
///             Err(error)
///         }
///         Ok(()) => Ok(()),
///     }
/// }
/// ```
///
/// Its `Debug` form, which a `main` that fails prints, is this line followed by the chain of causes. Neither
/// contains credentials or the body of the response.
pub struct Error(pub(super) Box<Inner>);

pub(super) struct Inner {
    pub(super) kind: Kind,
    pub(super) operation: Option<&'static Operation>,
    pub(super) status: Option<StatusCode>,
    pub(super) envelope: Envelope,
    pub(super) retry_after: Option<Duration>,
    pub(super) date: Option<SystemTime>,
    pub(super) body: Bytes,
    pub(super) source: Option<Box<dyn StdError + Send + Sync>>,
    pub(super) attempts: Vec<Attempt>,
}

impl Error {
    fn new(kind: Kind, operation: Option<&'static Operation>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation,
            status: None,
            envelope: Envelope::default(),
            retry_after: None,
            date: None,
            body: Bytes::new(),
            source: None,
            attempts: Vec::new(),
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into()), None)
    }

    /// An error of this kind, without details.
    pub(crate) fn of(operation: &'static Operation, kind: Kind) -> Self {
        Self::new(kind, Some(operation))
    }

    pub(crate) fn invalid(operation: &'static Operation, problems: Vec<Problem>) -> Self {
        Self::of(operation, Kind::Invalid(problems))
    }

    /// An invalid request that names no operation.
    pub(crate) fn invalid_unnamed(problem: Problem) -> Self {
        Self::new(Kind::Invalid(vec![problem]), None)
    }

    pub(crate) fn internal(operation: &'static Operation, what: &'static str) -> Self {
        Self::of(operation, Kind::Internal(what))
    }

    pub(crate) fn decode(operation: &'static Operation, what: impl Into<String>) -> Self {
        Self::of(operation, Kind::Decode(what.into()))
    }

    /// An error of the transport, between connecting and the end of the response. The status of an
    /// error response counts, although its body is missing.
    pub(crate) fn transport(
        operation: &'static Operation,
        error: TransportError,
        now: SystemTime,
    ) -> Self {
        if let Some((status, headers)) = headers::rejection(&error) {
            let envelope = Envelope::of_head(status, headers);
            return Self::of(operation, Kind::Status)
                .with_response(status, envelope, &Bytes::new())
                .with_times(headers, now)
                .with_source(error);
        }
        let kind = match error.kind() {
            TransportErrorKind::Connect => Kind::Connect,
            TransportErrorKind::ConnectTimeout => Kind::ConnectTimeout,
            TransportErrorKind::Certificate => Kind::Certificate,
            TransportErrorKind::Proxy => Kind::Proxy,
            TransportErrorKind::Timeout => Kind::Timeout(None),
            TransportErrorKind::TooLarge(limit) => Kind::TooLarge(limit),
            _ => Kind::Broken,
        };
        let mut converted = Self::of(operation, kind);
        converted.0.status = error.status();
        if let Some(headers) = error.headers() {
            converted.0.envelope = Envelope::of_headers(headers);
        }
        converted.with_source(error)
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the response.
    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        envelope: Envelope,
        body: &Bytes,
    ) -> Self {
        self.0.status = Some(status);
        self.0.envelope = envelope;
        self.0.body = body.slice(..body.len().min(MAX_BODY));
        self
    }

    /// Changes the texts of the response, which `change` removes secrets from.
    pub(crate) fn map_response_texts(mut self, change: impl Fn(String) -> String) -> Self {
        self.0.envelope = std::mem::take(&mut self.0.envelope).map(change);
        self
    }

    /// Adds the times that the headers of the response state.
    pub(crate) fn with_times(mut self, response: &HeaderMap, now: SystemTime) -> Self {
        self.0.retry_after = headers::retry_after(response, now);
        self.0.date = headers::date(response);
        self
    }

    /// Adds the wait that the service asks for, and the time it is counted from.
    pub(crate) fn with_retry_after(mut self, wait: Duration, now: SystemTime) -> Self {
        self.0.retry_after = Some(wait);
        self.0.date = Some(now);
        self
    }

    /// Adds the attempts of the call.
    pub(crate) fn with_attempts(mut self, attempts: Vec<Attempt>) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Returns the time at which the response was sent.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        self.0.date
    }
}

/// Details of the error.
impl Error {
    /// Returns the id of the operation that was called; `None` if a client could not be built.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the error code of the response, such as `APIGW.0308`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.envelope.code.as_deref()
    }

    /// Returns the error message of the response.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.envelope.message.as_deref()
    }

    /// Returns the id of the request, which the vendor's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.envelope.request_id.as_deref()
    }

    /// Returns the encoded details of a missing permission, which an administrator can decode with
    /// the vendor's security token service.
    #[must_use]
    pub fn encoded_authorization_message(&self) -> Option<&str> {
        self.0.envelope.encoded_authorization_message.as_deref()
    }

    /// Returns the parameter for which the request was rejected before it was sent; the first, if
    /// there are several. A field of the body is named by its JSON pointer.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Invalid(problems) => problems.first().map(|problem| &*problem.parameter),
            _ => None,
        }
    }

    /// Returns how long the service asks to wait before the next call, by the header `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns every request that was sent for the call, in order; empty if none was.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// Returns the body of the response as received, up to 64 KiB; empty if there was none. Where it
    /// quotes the secrets of the credentials, they are replaced.
    ///
    /// It may repeat other parts of the request: take care where it is logged.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Returns whether the service may have executed the call in spite of the error.
    ///
    /// `false` is certain: nothing was sent, or the service rejected each attempt. `true` is not:
    /// check the state of the resource before repeating a call that changes something.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        let is_rejected = self.is_throttled() || self.is_identity_rejected();
        (!is_rejected && self.0.kind.may_have_executed(self.0.status))
            || self.0.attempts.iter().any(Attempt::may_have_executed)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static))
    }
}
