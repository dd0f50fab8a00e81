//! Markdown: a comment for a pull request, and a section of a changelog.

use std::fmt::Write;

use super::{Report, is_word, title, users};
use crate::{
    Finding,
    compare::{Change, Severity},
    verdict::{Bump, brief},
};

pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    let verdicts = &report.verdicts;
    let _ = writeln!(
        text,
        "### Contract: **{}** on the wire, **{}** for generated Rust\n\n{} → {}: {}.\n",
        verdicts.wire.bump.name(),
        verdicts.rust.bump.name(),
        code(&report.old),
        code(&report.new),
        report.summary()
    );
    for (heading, severity) in [
        ("Breaking", Severity::Breaking),
        ("May break", Severity::Warning),
        ("Compatible", Severity::Info),
    ] {
        let changes: Vec<&Change> = report
            .changes
            .iter()
            .filter(|change| change.severity == severity && !is_word(change))
            .collect();
        if changes.is_empty() {
            continue;
        }
        let folds = severity == Severity::Info;
        if folds {
            let count = changes.len();
            let _ = writeln!(text, "<details><summary>{heading} ({count})</summary>\n");
        } else {
            let _ = writeln!(text, "#### {heading}\n");
        }
        let _ = writeln!(
            text,
            "| what | where | old | new | why |\n|---|---|---|---|---|"
        );
        for change in changes {
            let _ = writeln!(
                text,
                "| {} {} | {} | {} | {} | {} |",
                code(&change.subject),
                cell(&title(change)),
                place(change),
                code(&brief(&change.old)),
                code(&brief(&change.new)),
                cell(&change.reason),
            );
        }
        text.push('\n');
        if folds {
            text.push_str("</details>\n\n");
        }
    }
    text.push_str(&findings("Not read", &report.problems));
    text
}

/// Returns findings as a section; empty if there are none.
pub(crate) fn findings(title: &str, findings: &[Finding]) -> String {
    let mut text = String::new();
    if !findings.is_empty() {
        let _ = writeln!(text, "#### {title}\n");
    }
    for finding in findings {
        let place = code(&finding.place.to_string());
        let _ = writeln!(text, "- {place}: {}", cell(&finding.message));
    }
    text
}

pub(super) fn changelog(report: &Report) -> String {
    let verdicts = &report.verdicts;
    let bump = verdicts.wire.bump.max(verdicts.rust.bump);
    let mut text = format!("### Contract ({})\n", bump.name());
    let is_addition = |change: &&Change| change.old.is_null() && !change.new.is_null();
    let sections: [(&str, Vec<&Change>); 3] = [
        (
            "Breaking",
            select(report, |change| change.severity != Severity::Info),
        ),
        (
            "Added",
            select(report, |change| {
                change.severity == Severity::Info && is_addition(&change)
            }),
        ),
        (
            "Changed",
            select(report, |change| {
                change.severity == Severity::Info && !is_addition(&change)
            }),
        ),
    ];
    for (heading, changes) in sections {
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n#### {heading}\n");
        for change in changes {
            let mut line = format!("- {}: {}", place(change), code(&change.subject));
            let _ = write!(line, " {}", cell(&title(change)));
            if !change.old.is_null() && !change.new.is_null() {
                let (old, new) = (brief(&change.old), brief(&change.new));
                let _ = write!(line, ", {} → {}", code(&old), code(&new));
            }
            let _ = writeln!(text, "{line}");
        }
    }
    if bump == Bump::None {
        text.push_str("\nNo change.\n");
    }
    if !report.problems.is_empty() {
        text.push('\n');
        text.push_str(&findings("Not read", &report.problems));
    }
    text
}

fn select<'r>(report: &'r Report, keep: impl Fn(&'r Change) -> bool) -> Vec<&'r Change> {
    let changes = report.changes.iter();
    changes
        .filter(|change| !is_word(change) && keep(change))
        .collect()
}

fn place(change: &Change) -> String {
    let users = code(&users(change));
    if change.path.is_empty() {
        users
    } else {
        format!("{users} {}", cell(&change.path))
    }
}

/// Returns a text for the cell of a table, with the syntax of Markdown and HTML escaped.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for char in text.chars() {
        match char {
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '#' | '~' => {
                cell.push('\\');
                cell.push(char);
            }
            '<' => cell.push_str("&lt;"),
            '>' => cell.push_str("&gt;"),
            '&' => cell.push_str("&amp;"),
            '@' => cell.push_str("&#64;"),
            char if char.is_control() => cell.push(' '),
            char => cell.push(char),
        }
    }
    cell
}

/// Returns a text as code, in a fence that is longer than any in it.
fn code(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for char in text.chars() {
        run = if char == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let line: String = text
        .chars()
        .map(|char| if char.is_control() { ' ' } else { char })
        .collect();
    let line = line.replace('|', "\\|");
    if longest > 0 || line.is_empty() {
        format!("{fence} {line} {fence}")
    } else {
        format!("{fence}{line}{fence}")
    }
}
