//! What can go wrong with a call, as one opaque type.

pub(crate) mod envelope;
mod hint;
mod text;

use std::error::Error as StdError;

use bytes::Bytes;
use http::StatusCode;

use self::envelope::Envelope;
use crate::{check::Problem, operation::Operation};

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
    body: Bytes,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// The client could not be built.
    Configuration(String),
    /// The call was refused before anything was sent.
    Refused(Vec<Problem>),
    /// The request could not be authenticated, and nothing was sent.
    Signing,
    /// There was no connection.
    Connect,
    /// The time for the call ran out.
    Timeout,
    /// The connection broke, before or during the answer.
    Broken,
    /// The answer says that the call failed, or is no answer of the service.
    Status,
    /// The answer says that the call succeeded, but is not what was promised.
    Decode(String),
    /// The answer is larger than the client takes.
    TooLarge(usize),
    /// The client is at fault.
    Internal(&'static str),
}

impl Error {
    fn new(kind: Kind, operation: Option<&'static Operation>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation,
            status: None,
            envelope: Envelope::default(),
            body: Bytes::new(),
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into()), None)
    }

    pub(crate) fn refused(operation: &'static Operation, problems: Vec<Problem>) -> Self {
        Self::new(Kind::Refused(problems), Some(operation))
    }

    pub(crate) fn internal(operation: &'static Operation, what: &'static str) -> Self {
        Self::new(Kind::Internal(what), Some(operation))
    }

    pub(crate) fn signing(
        operation: &'static Operation,
        source: huaweicloud_auth::SigningError,
    ) -> Self {
        Self::new(Kind::Signing, Some(operation)).with_source(source)
    }

    /// A failure of the transport, at any point between connecting and the end of the answer.
    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        let kind = if source.is_timeout() && !source.is_connect() {
            Kind::Timeout
        } else if source.is_connect() {
            Kind::Connect
        } else {
            Kind::Broken
        };
        Self::new(kind, Some(operation)).with_source(source.without_url())
    }

    pub(crate) fn too_large(operation: &'static Operation, limit: usize) -> Self {
        Self::new(Kind::TooLarge(limit), Some(operation))
    }

    pub(crate) fn status_error(operation: &'static Operation) -> Self {
        Self::new(Kind::Status, Some(operation))
    }

    pub(crate) fn decode(operation: &'static Operation, what: impl Into<String>) -> Self {
        Self::new(Kind::Decode(what.into()), Some(operation))
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
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

    /// The body of the answer as it came, up to 64 KiB; empty if there was none.
    ///
    /// It may repeat parts of the request: mind where it goes.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Whether the service may have executed the call in spite of the error.
    ///
    /// `false` is certain: nothing was sent, or the service said that it refused. `true` is not;
    /// look before repeating a call that changes something.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        match self.0.kind {
            Kind::Configuration(_) | Kind::Refused(_) | Kind::Signing | Kind::Connect => false,
            Kind::Internal(_) => false,
            Kind::Status => self.0.status.is_none_or(|status| {
                !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT
            }),
            Kind::Timeout | Kind::Broken | Kind::Decode(_) | Kind::TooLarge(_) => true,
        }
    }
}

/// What kind of failure it is.
impl Error {
    /// A client could not be built.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration(_))
    }

    /// The call was refused before anything was sent, because of [`parameter`](Self::parameter).
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Refused(_))
    }

    /// The credentials are unusable, or the service did not accept them (401) or does not allow
    /// them the operation (403).
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Signing)
            || self.has_status(|status| matches!(status.as_u16(), 401 | 403))
    }

    /// The service knows no such thing (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(|status| status == StatusCode::NOT_FOUND)
    }

    /// There were too many calls (429, or `APIGW.0308`).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.has_status(|status| status == StatusCode::TOO_MANY_REQUESTS)
            || self.code() == Some("APIGW.0308")
    }

    /// The service failed (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.has_status(|status| status.is_server_error())
    }

    /// The answer sends the client elsewhere (3xx), where it does not go: a signature is good for
    /// one address only.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.has_status(|status| status.is_redirection())
    }

    /// The time for the call ran out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout)
            || self.0.source.as_ref().is_some_and(|source| {
                source
                    .downcast_ref::<reqwest::Error>()
                    .is_some_and(reqwest::Error::is_timeout)
            })
    }

    /// There was no connection, so nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// The connection broke before the answer was complete.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken)
    }

    /// The service says that the call succeeded, but its answer is not what is promised.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_) | Kind::TooLarge(_))
    }

    fn has_status(&self, is: impl Fn(StatusCode) -> bool) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(is)
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
