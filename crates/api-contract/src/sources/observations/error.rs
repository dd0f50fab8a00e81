//! The reasons why an observation is skipped.

/// The reasons why an observation is skipped.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unread {
    #[error("no operation has the id `{0}`")]
    NoOperation(String),
    #[error("the pointer has more than {0} parts")]
    TooDeep(usize),
    #[error("a field of `{0}` is unknown, but its name is not shown")]
    HiddenName(String),
    #[error("a value of `{0}` is unknown, but not shown")]
    HiddenValue(String),
    #[error("`{0}` is no kind of observation that is known here")]
    Kind(String),
    #[error("`{pointer}` was found `{found}`, which is no type")]
    NoType { pointer: String, found: String },
}
