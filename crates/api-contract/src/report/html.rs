//! A self-contained page, readable without scripts, which only add searching.

use std::fmt::Write;

use serde_json::Value;

use super::{Report, escape, escape_lines, is_word, plural, title, users};
use crate::{
    compare::{Change, Location, Severity},
    verdict::Judgement,
};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

pub(super) fn render(report: &Report) -> String {
    let mut page = String::new();
    let sides = escape(&format!("{} → {}", report.old, report.new));
    let name = escape(&format!("{} → {}", file(&report.old), file(&report.new)));
    let _ = writeln!(
        page,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{name}</title>\n<style>\n{STYLE}</style>\n<main>\n\
         <h1>{name}</h1>\n<p>{sides}</p>\n<div class=\"verdicts\">"
    );
    verdict(&mut page, "on the wire", &report.verdicts.wire);
    verdict(&mut page, "for generated Rust", &report.verdicts.rust);
    page.push_str("</div>\n");
    tools(&mut page, report);
    for change in &report.changes {
        write_change(&mut page, change);
    }
    if report.changes.is_empty() {
        page.push_str("<p>Nothing changed.</p>\n");
    }
    problems(&mut page, report);
    let _ = writeln!(page, "</main>\n<script>\n{SCRIPT}</script>\n</html>");
    page
}

fn verdict(page: &mut String, view: &str, judgement: &Judgement) {
    let bump = judgement.bump.name();
    let _ = write!(
        page,
        "<section class=\"verdict {bump}\"><b>{bump}</b>{view}<ul>"
    );
    for reason in &judgement.reasons {
        let _ = write!(page, "<li>{}</li>", marked(reason));
    }
    page.push_str("</ul></section>\n");
}

/// Returns the last part of a path.
fn file(path: &str) -> &str {
    let trimmed = path.trim_end_matches('/');
    trimmed.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Returns a sentence with text between backticks as code.
fn marked(sentence: &str) -> String {
    let mut html = String::new();
    for (index, part) in sentence.split('`').enumerate() {
        match index % 2 {
            0 => html.push_str(&escape(part)),
            _ => html.push_str(&format!("<code>{}</code>", escape(part))),
        }
    }
    html
}

fn tools(page: &mut String, report: &Report) {
    page.push_str(
        "<div class=\"tools\" role=\"search\" hidden><input type=\"search\" placeholder=\"Search (press /)\" \
         aria-label=\"Search changes\" aria-keyshortcuts=\"/\">",
    );
    for severity in [Severity::Breaking, Severity::Warning, Severity::Info] {
        let name = severity.name();
        let count = report.count(severity);
        let _ = write!(
            page,
            "<label><input type=\"checkbox\" value=\"{name}\" checked> {name} {count}</label>"
        );
    }
    page.push_str(
        "<button type=\"button\" data-open>Unfold</button><button type=\"button\" data-close>Fold</button><output></output></div>\n",
    );
}

fn write_change(page: &mut String, change: &Change) {
    let severity = change.severity.name();
    let open = if change.severity == Severity::Breaking {
        " open"
    } else {
        ""
    };
    let place = match change.path.as_str() {
        "" => users(change),
        path => format!("{} · {path}", users(change)),
    };
    let _ = write!(
        page,
        "<details class=\"change {severity}\"{open}><summary><span class=\"mark\">{severity}</span> \
         <b>{}</b> {} <span class=\"where\">{}</span></summary>\n<div class=\"body\">\
         <p>{}</p>\n<div class=\"sides\">",
        escape(&change.subject),
        escape(&title(change)),
        escape(&place),
        marked(&change.reason)
    );
    // Only texts for people have lines of their own.
    let escape = if is_word(change) {
        escape_lines
    } else {
        escape
    };
    side(page, "old", &change.old, &change.old_location, escape);
    side(page, "new", &change.new, &change.new_location, escape);
    let _ = write!(
        page,
        "</div>\n<p class=\"place\"><code>{}</code> · {} on the wire · {} for generated Rust</p>",
        escape(&change.id),
        change.bump.wire.name(),
        change.bump.rust.name()
    );
    if change.users.len() > 1 {
        let count = change.users.len();
        let noun = plural(count, "operation");
        let _ = write!(page, "<details><summary>{count} {noun}</summary><ul>");
        for user in &change.users {
            let _ = write!(page, "<li><code>{}</code></li>", escape(user));
        }
        page.push_str("</ul></details>");
    }
    page.push_str("</div></details>\n");
}

fn side(
    page: &mut String,
    name: &str,
    value: &Value,
    location: &Location,
    escape_text: fn(&str) -> String,
) {
    let text = match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => escape_text(text),
        other => escape_lines(&format!("{other:#}")),
    };
    let _ = write!(
        page,
        "<div class=\"{name}\"><h3>{name}</h3><pre>{}</pre><p class=\"place\">{}<br>{}</p></div>",
        text,
        escape(&location.place().to_string()),
        escape(&location.pointer)
    );
}

fn problems(page: &mut String, report: &Report) {
    if report.problems.is_empty() {
        return;
    }
    page.push_str("<h2>Not read</h2>\n<ul>");
    for problem in &report.problems {
        let _ = write!(
            page,
            "<li><code>{}</code> {}</li>",
            escape(&problem.place.to_string()),
            escape(&problem.message)
        );
    }
    page.push_str("</ul>\n");
}
