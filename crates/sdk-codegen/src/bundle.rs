//! First pass: the joined document, checked as a whole, in one fixed form.

use api_contract::{Findings, Spec, lint};

/// Checks the document, and writes it as JSON: members in the order in which they were written, two
/// spaces of indentation, one line feed at the end.
pub fn bundle(spec: &Spec) -> (String, Findings) {
    (format!("{:#}\n", spec.value()), lint(spec))
}
