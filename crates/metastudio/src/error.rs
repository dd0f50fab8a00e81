//! What can go wrong with a call, as one opaque type.

pub(crate) mod envelope;
mod hint;
mod kind;
mod text;

use std::{
    error::Error as StdError,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use huaweicloud_auth::transport::{TransportError, TransportErrorKind};

use self::envelope::Envelope;
pub(crate) use self::kind::Kind;
use crate::{attempt::Attempt, check::Problem, operation::Operation, retry};

/// How much of a body an error keeps.
const MAX_BODY: usize = 64 * 1024;

/// Why a call did not succeed, or a client could not be built.
///
/// Its text says on one line which operation failed, how, and what mends it where that is known.
/// The predicates tell one kind from another without reading the text:
///
/// ```no_run
/// # #[cfg(feature = "model-training")]
/// # async fn run(client: metastudio::Client) -> Result<(), metastudio::Error> {
/// match client.delete_2d_model_training_job("efc5300ecdba4ea48d1ff13a9d907bc0").send().await {
///     Ok(_) => println!("deleted"),
///     Err(error) if error.is_not_found() => println!("was not there"),
///     Err(error) => {
///         eprintln!("{error}");
///         if error.may_have_executed() {
///             eprintln!("the job may be gone all the same");
///         }
///         return Err(error);
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Neither its text nor its `Debug` form holds credentials or the body of the answer.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    envelope: Envelope,
    retry_after: Option<Duration>,
    date: Option<SystemTime>,
    body: Bytes,
    source: Option<Box<dyn StdError + Send + Sync>>,
    attempts: Vec<Attempt>,
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

    /// A failure of this kind, of which nothing more is known.
    pub(crate) fn of(operation: &'static Operation, kind: Kind) -> Self {
        Self::new(kind, Some(operation))
    }

    pub(crate) fn refused(operation: &'static Operation, problems: Vec<Problem>) -> Self {
        Self::of(operation, Kind::Refused(problems))
    }

    /// A refusal of what names no operation.
    #[cfg(feature = "dynamic")]
    pub(crate) fn refused_unnamed(problem: Problem) -> Self {
        Self::new(Kind::Refused(vec![problem]), None)
    }

    pub(crate) fn internal(operation: &'static Operation, what: &'static str) -> Self {
        Self::of(operation, Kind::Internal(what))
    }

    pub(crate) fn decode(operation: &'static Operation, what: impl Into<String>) -> Self {
        Self::of(operation, Kind::Decode(what.into()))
    }

    /// A failure of the transport, at any point between connecting and the end of the answer.
    pub(crate) fn transport(operation: &'static Operation, error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect => Kind::Connect,
            TransportErrorKind::ConnectTimeout => Kind::ConnectTimeout,
            TransportErrorKind::Timeout => Kind::Timeout(None),
            TransportErrorKind::TooLarge(limit) => Kind::TooLarge(limit),
            _ => Kind::Broken,
        };
        let mut told = Self::of(operation, kind);
        told.0.status = error.status();
        if let Some(headers) = error.headers() {
            told.0.envelope = Envelope::of_headers(headers);
        }
        told.with_source(error)
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds what is known of the answer.
    pub(crate) fn with_answer(
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

    /// Adds what the headers of the answer say of time.
    pub(crate) fn with_times(mut self, headers: &HeaderMap, now: SystemTime) -> Self {
        self.0.retry_after = retry::retry_after(headers, now);
        self.0.date = retry::date(headers);
        self
    }

    /// Adds what was tried.
    pub(crate) fn with_attempts(mut self, attempts: Vec<Attempt>) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The time at which the answer says it was made.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        self.0.date
    }

    /// What happened in this attempt, without the operation and the attempts.
    pub(crate) fn summary(&self) -> String {
        text::summary(self)
    }
}

/// What is known of the failure.
impl Error {
    /// The id of the operation that was called; `None` if a client could not be built.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The error code of the answer, such as `MSS.00000003` or `APIGW.0308`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.envelope.code.as_deref()
    }

    /// The error message of the answer.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.envelope.message.as_deref()
    }

    /// The id by which the vendor's support finds the call.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.envelope.request_id.as_deref()
    }

    /// What the service says of a lack of permission, encoded; an administrator can decode it with
    /// the vendor's security token service.
    #[must_use]
    pub fn encoded_authorization_message(&self) -> Option<&str> {
        self.0.envelope.encoded_authorization_message.as_deref()
    }

    /// The parameter for which the call was refused before it was sent; the first, if there are
    /// several. A member of the body is named by its JSON pointer.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Refused(problems) => problems.first().map(|problem| &*problem.parameter),
            _ => None,
        }
    }

    /// How long the service asks to wait before the next call, by the header `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Every request that was sent for the call, in order; empty if none was.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// The body of the answer as it came, up to 64 KiB; empty if there was none. Where it quotes
    /// the secrets of the credentials, they are replaced.
    ///
    /// It may repeat other parts of the request: mind where it goes.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Whether the service may have executed the call in spite of the error.
    ///
    /// `false` is certain: nothing was sent, or the service said each time that it refused. `true`
    /// is not; look before repeating a call that changes something.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        self.0.kind.may_have_executed(self.0.status)
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
