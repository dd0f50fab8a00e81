//! First pass: the joined document, checked as a whole, in one fixed form.

use api_contract::{Finding, Findings, Spec, lint};

/// Checks the document and writes it as JSON: members in the order in which they were written, two
/// spaces of indentation, one line feed at the end. The warnings come along.
///
/// # Errors
/// All findings, when one of them is an error.
pub fn bundle(spec: &Spec) -> Result<(String, Vec<Finding>), Findings> {
    let findings = lint(spec);
    if findings.has_errors() {
        return Err(findings);
    }
    Ok((format!("{:#}\n", spec.document()), findings.into_iter().collect()))
}
