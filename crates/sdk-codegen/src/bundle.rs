//! First pass: bundles the document, checks it as a whole, and writes it in a canonical form.

use openapi_document::{Document, Findings, check};

/// Checks the document, and returns it as JSON.
///
/// Properties keep the order of the source. The text has two spaces of indentation, and a line feed
/// at the end.
pub fn bundle(spec: &Document) -> (String, Findings) {
    (text(spec), check(spec))
}

/// Returns the bundled document as JSON.
pub(crate) fn text(spec: &Document) -> String {
    format!("{:#}\n", spec.value())
}
