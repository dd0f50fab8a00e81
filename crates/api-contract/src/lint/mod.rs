//! Rules that a contract must keep before anything is made from it.

mod config;
mod examples;
mod extensions;
mod operations;
mod resources;
mod rules;
mod structure;

pub use config::Config;
pub use rules::Rule;

use crate::{Finding, Findings, Level, Spec};

/// Checks a document against every rule.
///
/// Errors keep a generator from working; warnings are for a person to look at. A [`Config`] changes
/// what is told, not what a generator needs.
pub fn lint(spec: &Spec) -> Findings {
    let mut findings = Vec::new();
    structure::check(spec, &mut findings);
    operations::check(spec, &mut findings);
    extensions::check(spec, &mut findings);
    resources::check(spec, &mut findings);
    if !findings.iter().any(|finding| finding.level == Level::Error) {
        // A validator needs a sound document: a dangling reference would be reported a second time.
        examples::check(spec, &mut findings);
    }
    debug_assert!(
        findings
            .iter()
            .all(|finding| Rule::named(finding.rule).is_some()),
        "every rule is in the table"
    );
    spec.locate(findings)
}

/// The known name nearest to a mistyped one, as a hint: ` (did you mean …?)`, or nothing.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| format!(" (did you mean `{candidate}`?)"))
        .unwrap_or_default()
}

/// Pushes an error; the rules read better without the constructor around each line.
fn error(
    findings: &mut Vec<Finding>,
    rule: &'static str,
    pointer: impl Into<String>,
    message: impl Into<String>,
    help: impl Into<String>,
) {
    findings.push(Finding::error(rule, pointer, message, help));
}
