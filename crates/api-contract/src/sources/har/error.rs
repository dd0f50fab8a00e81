//! The reasons why a recorded call is skipped.

use crate::model::Method;

/// The reasons why a recorded call is skipped.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unread {
    #[error("the call lacks `{0}`")]
    Lacks(&'static str),
    #[error("`{0}` is no HTTP method")]
    Method(String),
    #[error("{method} {path} fits no operation")]
    NoOperation { method: Method, path: String },
}
