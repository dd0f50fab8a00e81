//! What tells one version of some content from another.

use http::{HeaderMap, header};
use serde::{Deserialize, Serialize};

/// What tells one version of some content from another: its length, and the headers `ETag` and
/// `Last-Modified`.
///
/// It can be stored beside the first part of a download that was interrupted, to
/// [continue](super::Get::starting_at) it only [if](super::Get::if_version) the content is the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentVersion {
    length: u64,
    tag: Option<String>,
    modified: Option<String>,
}

impl ContentVersion {
    pub(super) fn of(length: u64, headers: &HeaderMap) -> Self {
        let text = |name| {
            let value = headers.get(name)?;
            Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        Self {
            length,
            tag: text(header::ETAG),
            modified: text(header::LAST_MODIFIED),
        }
    }

    /// Returns the length of the whole content in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }
}
