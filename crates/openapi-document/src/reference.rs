//! References: what `$ref` leads to, and why one leads nowhere.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::tree::Node;

/// Where a reference leads.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Target<'d> {
    /// What is there.
    pub node: Node<'d>,
    /// The number of the file that it is in.
    pub file: usize,
    /// The pointer to it within that file.
    pub pointer: Cow<'d, str>,
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceError {
    /// It leads to another machine.
    #[error("`{0}` is not on this machine")]
    Foreign(String),
    /// It leads to nothing.
    #[error("`{0}` leads nowhere")]
    Dangling(String),
    /// It leads into a file that was rejected or cannot be read; a problem of the document says why.
    #[error("the file of `{0}` was not read")]
    Unread(String),
    /// It leads back to itself.
    #[error("`{0}` leads back to itself")]
    Circular(String),
}

/// The file that a reference leads to, as it is written; `None` for one within its own file and for
/// URLs.
pub(crate) fn file_of(reference: &str) -> Option<&str> {
    let file = reference.split('#').next().unwrap_or_default();
    (!file.is_empty() && !file.contains("://")).then_some(file)
}

/// The pointer behind the `#` of a reference, as it is written.
pub(crate) fn fragment_of(reference: &str) -> &str {
    reference
        .split_once('#')
        .map_or("", |(_, fragment)| fragment)
}

/// A text without the escapes of URIs.
pub(crate) fn percent_decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
