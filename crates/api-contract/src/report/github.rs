//! Annotations of a GitHub workflow: one command per line.

use std::fmt::Write;

use super::{Report, is_word, users};
use crate::{Finding, compare::Severity, verdict::sentence};

pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for change in report.changes.iter().filter(|change| !is_word(change)) {
        let command = match change.severity {
            Severity::Breaking => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let place = &change.new_location;
        let _ = writeln!(
            text,
            "::{command} file={},line={},col={},title={}::{}",
            property(&place.file),
            place.line.max(1),
            place.column.max(1),
            property(&change.id),
            data(&format!(
                "{} {} ({}): {}",
                change.subject,
                sentence(change),
                users(change),
                change.reason
            ))
        );
    }
    text.push_str(&warnings(&report.problems));
    let _ = writeln!(
        text,
        "::notice title=contract::{}",
        data(&format!(
            "{} on the wire, {} for generated Rust: {}",
            report.verdicts.wire.bump.name(),
            report.verdicts.rust.bump.name(),
            report.summary()
        ))
    );
    text
}

/// Returns findings as warnings at their places.
pub(crate) fn warnings(findings: &[Finding]) -> String {
    let warning = |finding: &Finding| {
        let place = &finding.place;
        format!(
            "::warning file={},line={},col={},title={}::{}\n",
            property(&place.file),
            place.line.max(1),
            place.column.max(1),
            property(finding.rule),
            data(&format!("{}; {}", finding.message, finding.help))
        )
    };
    findings.iter().map(warning).collect()
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
