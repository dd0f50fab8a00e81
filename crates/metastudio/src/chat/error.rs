//! The error of a conversation with an avatar.

use huaweicloud_core::session::SessionError;

/// Why a conversation cannot start, or has ended. `Debug` does not print the message of the service, which
/// may repeat a secret.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ChatError {
    /// The job has no address yet, or no id.
    #[error("the job has no {what}; help: show the job again until it has")]
    NoAddress {
        /// The part that is missing.
        what: &'static str,
    },
    /// The project is not known.
    #[error("the project is not known; help: set `.project_id(…)` on the client")]
    NoProject,
    /// The one-off code cannot be created.
    #[error("cannot create a one-off code")]
    Code(#[source] Box<crate::Error>),
    /// The service does not accept the connection or a message.
    #[error("the service rejects the conversation: {code}")]
    Rejected {
        /// The code.
        code: String,
        /// The message of the service.
        message: Option<String>,
        /// The id of the request, for the vendor's support.
        request_id: Option<String>,
    },
    /// The connection cannot be opened, or has ended.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// The service sends something that is not JSON.
    #[error("a message is not valid")]
    Message(#[source] serde_json::Error),
    /// The service ends the conversation before it starts.
    #[error("the service has closed the connection before the conversation started")]
    Ended,
}

huaweicloud_core::codegen::debug_report!(ChatError);

impl ChatError {
    /// Returns whether another connection may succeed. It needs a new one-off code, which
    /// [`chat_session`](crate::Client::chat_session) creates.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Session(error) => error.is_transient(),
            Self::Code(error) => error.is_transient(),
            Self::Ended => true,
            _ => false,
        }
    }
}
