//! Why a service could not be asked.

/// Why no whole response came, without anything secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct TransportError(String);

impl TransportError {
    /// Returns an error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// What a request of an operation lacks.
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
