//! Why a recorded call is left out.

use crate::model::Method;

/// Why a recorded call is left out.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unread {
    #[error("the call lacks `{0}`")]
    Lacks(&'static str),
    #[error("`{0}` is no HTTP method")]
    Method(String),
    #[error("{method} {path} fits no operation")]
    NoOperation { method: Method, path: String },
}
