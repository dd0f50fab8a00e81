//! Text for a terminal, in the style of Cargo: a verb in a column of its own, then the subject and
//! place.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::{Report, is_word, plural, title, users};
use crate::{
    compare::{Change, Severity},
    verdict::{Bump, Judgement, brief},
};

/// The width of the column of verbs, as in Cargo.
const COLUMN: usize = 12;

pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for problem in &report.problems {
        line(
            &mut text,
            "Unread",
            AnsiColor::Yellow,
            &format!("{} {}: {}", problem.place, problem.pointer, problem.message),
        );
    }
    for change in report.changes.iter().filter(|change| !is_word(change)) {
        write_change(&mut text, change);
    }
    let words = report.changes.iter().filter(|change| is_word(change));
    let count = words.count();
    if count > 0 {
        let what = plural(count, "text");
        let said = format!("{count} {what} for people, which nothing on the wire depends on");
        line(&mut text, "Reworded", AnsiColor::Cyan, &said);
    }
    verdict(&mut text, "Wire", &report.verdicts.wire);
    verdict(&mut text, "Rust", &report.verdicts.rust);
    let summary = format!("{} → {}: {}", report.old, report.new, report.summary());
    line(&mut text, "Compared", AnsiColor::Green, &summary);
    text
}

fn write_change(text: &mut String, change: &Change) {
    let (verb, color) = match change.severity {
        Severity::Breaking => ("Breaking", AnsiColor::Red),
        Severity::Warning => ("Warning", AnsiColor::Yellow),
        Severity::Info => ("Info", AnsiColor::Cyan),
    };
    let bold = Style::new().bold();
    let dim = Style::new().dimmed();
    let mut what = format!("{bold}{}{bold:#} {}", change.subject, title(change));
    if !change.old.is_null() || !change.new.is_null() {
        let _ = write!(what, ": {} → {}", brief(&change.old), brief(&change.new));
    }
    line(text, verb, color, &what);
    let mut place = users(change);
    if !change.path.is_empty() {
        let _ = write!(place, ", {}", change.path);
    }
    more(text, &format!("{place}: {}", change.reason));
    let (old, new) = (&change.old_location, &change.new_location);
    let places = if new.place() == old.place() {
        new.place().to_string()
    } else {
        format!("{} → {}", old.place(), new.place())
    };
    more(text, &format!("{dim}{places} [{}]{dim:#}", change.id));
}

fn verdict(text: &mut String, verb: &str, judgement: &Judgement) {
    let color = match judgement.bump {
        Bump::Major => AnsiColor::Red,
        Bump::Minor | Bump::Unknown => AnsiColor::Yellow,
        Bump::Patch | Bump::None => AnsiColor::Green,
    };
    let bold = Style::new().bold();
    let bump = judgement.bump.name();
    line(text, verb, color, &format!("{bold}{bump}{bold:#}"));
    if judgement.bump >= Bump::Minor {
        for reason in &judgement.reasons {
            more(text, reason);
        }
    }
}

fn line(text: &mut String, verb: &str, color: AnsiColor, rest: &str) {
    let style = color.on_default().bold();
    let _ = writeln!(text, "{style}{verb:>COLUMN$}{style:#} {rest}");
}

fn more(text: &mut String, rest: &str) {
    let _ = writeln!(text, "{:COLUMN$} {rest}", "");
}
