//! References: the targets of `$ref`, and the reasons why one has no target.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::tree::Node;

/// The target of a reference.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Target<'d> {
    /// The value.
    pub node: Node<'d>,
    /// The number of the file that contains it.
    pub file: usize,
    /// The pointer to it within that file.
    pub pointer: Cow<'d, str>,
}

/// The reason why a reference has no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceError {
    /// It names a URL.
    #[error("`{0}` is not on this machine")]
    Foreign(String),
    /// The target does not exist.
    #[error("`{0}` leads nowhere")]
    Dangling(String),
    /// It names a file that was rejected or cannot be read; a problem of the document gives the
    /// reason.
    #[error("the file of `{0}` was not read")]
    Unread(String),
    /// It refers back to itself.
    #[error("`{0}` leads back to itself")]
    Circular(String),
}

/// Returns the file that a reference names, as it is written; `None` for a reference within its own
/// file and for URLs.
pub(crate) fn file_of(reference: &str) -> Option<&str> {
    let file = reference.split('#').next().unwrap_or_default();
    (!file.is_empty() && !file.contains("://")).then_some(file)
}

/// Returns the pointer after the `#` of a reference, as it is written.
pub(crate) fn fragment_of(reference: &str) -> &str {
    reference
        .split_once('#')
        .map_or("", |(_, fragment)| fragment)
}

/// Decodes the percent-encoding of a text.
pub(crate) fn percent_decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
