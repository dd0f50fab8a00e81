//! Errors of calls to a service.

/// The reason why no complete response was received, without any secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct TransportError(String);

impl TransportError {
    /// Creates an error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// A missing part of an operation's request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Missing {
    #[error("`{name}` goes into a {place}, which is not supported")]
    Place { name: String, place: String },
    #[error("`{0}` must be given, since the operation is not safe: --param {0}=VALUE")]
    Given(String),
    #[error("`{name}` has no value ({why}): --param {name}=VALUE")]
    Value { name: String, why: &'static str },
    #[error("its body has no example in JSON")]
    Body,
}
