//! `JUnit` XML: a test case for each change, which fails if the change may break a client.

use std::fmt::Write;

use super::{Report, escape, is_word, users};
use crate::{compare::Severity, verdict::sentence};

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
    let _ = writeln!(
        text,
        "<testsuites>\n  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">",
        escape(&name),
        cases.len() + report.problems.len(),
        failures.count() + report.problems.len()
    );
    for problem in &report.problems {
        let _ = writeln!(
            text,
            "    <testcase classname=\"{}\" name=\"{}\">\n      <failure type=\"unread\" \
             message=\"{}\">{}</failure>\n    </testcase>",
            escape(problem.rule),
            escape(&format!("{} {}", problem.place, problem.pointer)),
            escape(&problem.message),
            escape(&problem.help)
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
                escape(&format!(
                    "{}\nold: {} {}\nnew: {} {}",
                    case.reason,
                    case.old_location.place(),
                    case.old_location.pointer,
                    case.new_location.place(),
                    case.new_location.pointer
                ))
            );
        } else {
            text.push_str("/>\n");
        }
    }
    text.push_str("  </testsuite>\n</testsuites>\n");
    text
}
