//! The limits that a document must keep, in one place.

/// Limits of what is read. Every loader and parser of this crate takes a budget, and rejects a
/// document that exceeds it with a finding that names the limit.
///
/// ```
/// use openapi_document::{Budget, Tree};
///
/// let budget = Budget { depth: 3, ..Budget::default() };
/// let error = Tree::parse_within("deep.yaml", "[[[[1]]]]", &budget).unwrap_err();
/// assert!(error.message.contains("more than 3 levels"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Maximum nesting of lists and mappings. The default is 120: code that reads a document
    /// recursively has enough stack for it.
    pub depth: usize,
    /// Maximum number of values in a file, including the copies that YAML aliases create.
    pub nodes: usize,
    /// Maximum length in bytes of all keys on the way to a value. It bounds the pointers in findings
    /// and reports.
    pub way_bytes: usize,
    /// Maximum size of one file in bytes.
    pub file_bytes: u64,
    /// Maximum size of all files of a document together in bytes.
    pub total_bytes: u64,
    /// Maximum number of files of a document.
    pub files: usize,
}

/// The maximum number of values that a bundle copies from other files than the joined ones. A part
/// that takes the places of several references is copied for each.
pub(crate) const MOST_COPIED: usize = 2_000_000;

/// The maximum nesting of values that a bundle copies from other files.
pub(crate) const DEEPEST_COPY: usize = 120;

impl Default for Budget {
    fn default() -> Self {
        Self {
            depth: 120,
            nodes: 8_000_000,
            way_bytes: 8192,
            file_bytes: 128 << 20,
            total_bytes: 256 << 20,
            files: 10_000,
        }
    }
}
