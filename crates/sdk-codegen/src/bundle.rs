//! First pass: the joined document, checked as a whole, in one fixed form.

use openapi_document::{Document, Findings, check};

/// Checks the document, and writes it as JSON: members in the order in which they were written, two
/// spaces of indentation, one line feed at the end.
pub fn bundle(spec: &Document) -> (String, Findings) {
    (text(spec), check(spec))
}

/// The joined document as JSON.
pub(crate) fn text(spec: &Document) -> String {
    format!("{:#}\n", spec.value())
}
