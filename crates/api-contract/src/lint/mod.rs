//! Rules that a contract must satisfy before anything is generated from it.

mod config;
mod examples;
mod rules;

pub use config::Config;
pub use rules::Rule;

use openapi_document::{
    extensions::{Extension, KnownDrifts},
    walk::{Part, walk},
};

pub(crate) use openapi_document::did_you_mean;

use crate::{Finding, Findings, Level, Spec, pointer};

/// Checks a document against every rule, and reports the [problems of its
/// files](Spec::problems_of_files).
///
/// Errors prevent a generator from working; warnings are for a person to check. A [`Config`]
/// changes what is reported, not what a generator needs.
pub fn lint(spec: &Spec) -> Findings {
    let checked = openapi_document::check(spec);
    let mut findings = Vec::new();
    known_drift(spec, &mut findings);
    // A circle of references has no end, and a document of another format has no schemas.
    let prevents = |finding: &Finding| match finding.rule {
        "circular-ref" => true,
        "version" => finding.level == Level::Error && !has_known_version(spec),
        _ => false,
    };
    if !checked.iter().any(prevents) {
        let mut found = Vec::new();
        examples::check(spec, &mut found);
        // A schema with a reported error cannot be used either; one report of it is enough.
        found.retain(|finding| !(finding.rule == "unsound-schema" && checked.has_errors()));
        findings.extend(found);
    }
    let problems = spec.problems_of_files().iter().cloned();
    let findings: Findings = problems
        .chain(checked)
        .chain(spec.locate(findings))
        .collect();
    debug_assert!(
        findings
            .iter()
            .all(|finding| Rule::named(finding.rule).is_some()),
        "every rule is in the table"
    );
    findings
}

fn has_known_version(spec: &Spec) -> bool {
    let version = spec.value().get("openapi").map(ToString::to_string);
    version.is_none_or(|version| version.trim_matches('"').starts_with("3."))
        && spec.value().get("swagger").is_none()
}

/// Checks that `x-known-drift` names only changes that comparisons report.
fn known_drift(spec: &Spec, findings: &mut Vec<Finding>) {
    walk(spec.value(), "", Part::Document, &mut |at, value, part| {
        let known = value.get(KnownDrifts::KEY).filter(|_| part != Part::Names);
        let known = known.filter(|value| KnownDrifts::parse(value).is_ok());
        if known.is_some_and(|value| !crate::drift::is_known_drift(value)) {
            error(
                findings,
                "extension",
                pointer::child(at, KnownDrifts::KEY),
                format!(
                    "the value of `x-known-drift` is not {}",
                    KnownDrifts::EXPECTS
                ),
                format!("write {}", KnownDrifts::EXPECTS),
            );
        }
    });
}

/// Adds an error, to keep the rules free of constructors.
fn error(
    findings: &mut Vec<Finding>,
    rule: &'static str,
    pointer: impl Into<String>,
    message: impl Into<String>,
    help: impl Into<String>,
) {
    findings.push(Finding::error(rule, pointer, message, help));
}
