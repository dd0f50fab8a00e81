//! `JUnit` XML: a test case for each change, which fails if the change may break a client.

use std::fmt::Write;

use super::{Report, escape, is_word, users};
use crate::{
    compare::Severity,
    verdict::{Bump, sentence},
};

pub(super) fn render(report: &Report) -> String {
    let cases: Vec<_> = report
        .changes
        .iter()
        .filter(|change| !is_word(change))
        .collect();
    let is_failure = |severity: Severity| severity != Severity::Info;
    let failures = cases.iter().filter(|case| is_failure(case.severity));
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let name = format!("{} → {}", report.old, report.new);
    // Parts that were not read fail only if the verdict depends on them.
    let is_unknown = report.verdict == Bump::Unknown;
    let errors = if is_unknown { report.problems.len() } else { 0 };
    let _ = writeln!(
        text,
        "<testsuites>\n  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{errors}\">",
        escape(&name),
        cases.len() + report.problems.len(),
        failures.count(),
    );
    for problem in &report.problems {
        let _ = writeln!(
            text,
            "    <testcase classname=\"not-read\" name=\"{}\">\n      <{} message=\"{}\"/>\n    </testcase>",
            escape(&format!("{} {}", problem.place, problem.pointer)),
            if is_unknown { "error" } else { "skipped" },
            escape(&format!(
                "{}: {}; {}",
                problem.rule, problem.message, problem.help
            ))
        );
    }
    for case in cases {
        let users = users(case);
        let _ = write!(
            text,
            "    <testcase classname=\"{}\" name=\"{}\"",
            escape(&case.id),
            escape(&format!("{} {users} {}", case.subject, case.path))
        );
        if is_failure(case.severity) {
            let _ = writeln!(
                text,
                ">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>",
                case.severity.name(),
                escape(&sentence(case)),
                [
                    case.reason.clone(),
                    format!(
                        "old: {} {}",
                        case.old_location.place(),
                        case.old_location.pointer
                    ),
                    format!(
                        "new: {} {}",
                        case.new_location.place(),
                        case.new_location.pointer
                    ),
                ]
                .map(|line| escape(&line))
                .join("\n")
            );
        } else {
            text.push_str("/>\n");
        }
    }
    text.push_str("  </testsuite>\n</testsuites>\n");
    text
}
