//! Checks that a document is sound: rules that generators and other tools rely on.

mod extensions;
mod messages;
mod operations;
mod resources;
mod schemas;
mod shape;
mod structure;
mod values;
mod version;

use crate::{Document, Finding, Findings};

/// Checks a document: version, shape, references, operations, and the values of extensions.
///
/// Errors prevent generation; warnings should be reviewed.
///
/// ```
/// use openapi_document::{Document, check};
/// use serde_json::json;
///
/// let document = Document::from_value("api.json", json!({
///     "openapi": "3.0.3",
///     "info": { "title": "Shelf", "version": "1" },
///     "paths": {},
///     "components": { "schemas": { "Book": { "type": "objekt" } } },
/// }));
/// let findings = check(&document);
/// let shape = findings.iter().find(|finding| finding.rule == "shape").expect("the type is wrong");
/// assert_eq!(shape.pointer, "/components/schemas/Book/type");
/// ```
pub fn check(document: &Document) -> Findings {
    let mut findings = Vec::new();
    let Some(version) = version::of(document, &mut findings) else {
        return document.locate(findings);
    };
    structure::references(document, &mut findings);
    shape::check(document, version, &mut findings);
    structure::unused(document, &mut findings);
    schemas::check(document, &mut findings);
    values::check(document, &mut findings);
    operations::check(document, &mut findings);
    extensions::check(document, &mut findings);
    resources::check(document, &mut findings);
    document.locate(findings)
}

/// Longer names are not compared with others.
const LONGEST_NAME: usize = 64;

/// The maximum number of names that a mistyped one is compared with.
const MOST_CANDIDATES: usize = 1000;

/// Returns the known name nearest to a mistyped one as a hint: ` (did you mean …?)`, or nothing.
///
/// ```
/// assert_eq!(
///     openapi_document::did_you_mean("colour", ["color", "size"]),
///     " (did you mean `color`?)",
/// );
/// ```
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    if name.len() > LONGEST_NAME {
        return String::new();
    }
    known
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST_NAME)
        .take(MOST_CANDIDATES)
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| format!(" (did you mean `{candidate}`?)"))
        .unwrap_or_default()
}

/// Adds an error; the rules are easier to read without the constructor.
fn error(
    findings: &mut Vec<Finding>,
    rule: &'static str,
    pointer: impl Into<String>,
    message: impl Into<String>,
    help: impl Into<String>,
) {
    findings.push(Finding::error(rule, pointer, message, help));
}
