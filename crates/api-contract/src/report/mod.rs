//! A comparison as a value, and its output formats.
//!
//! A [`Report`] contains the results; each format is a function from it to text and adds nothing of
//! its own. `diff` and `drift` share them.

pub(crate) mod github;
mod html;
mod junit;
pub(crate) mod markdown;
mod sarif;
mod terminal;

use openapi_document::visible;
use serde::Serialize;

use crate::{
    Finding,
    compare::{Change, Effect, Severity},
    verdict::{Bump, Verdict, is_unread},
};

/// The result of a comparison.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[schemars(title = "Report of api-contract")]
pub struct Report {
    /// The version that the changes require on the wire: the view of a client in any language.
    pub verdict: Bump,
    /// Both judgements, with their reasons.
    pub verdicts: Verdict,
    /// The old side, as it was given.
    pub old: String,
    /// The new side, as it was given.
    pub new: String,
    /// Every difference, sorted by severity, highest first.
    pub changes: Vec<Change>,
    /// Parts of either side that could not be read; they are not compared.
    pub problems: Vec<Finding>,
}

/// The formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Format {
    /// For a terminal, with colors.
    Text,
    /// For programs; its schema is published with the crate.
    Json,
    /// For a pull request.
    Markdown,
    /// Annotations of a GitHub workflow.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// `JUnit` XML, for CI systems that show test results.
    Junit,
    /// A self-contained HTML page.
    Html,
}

impl Report {
    /// Creates a report of changes between two sides. If parts of a side could not be read, and
    /// nothing is known to break, the verdict is unknown.
    pub fn new(old: &str, new: &str, changes: Vec<Change>, problems: Vec<Finding>) -> Self {
        let verdicts = Verdict::of_partly_read(&changes, &problems);
        Self::judged(old, new, changes, problems, verdicts)
    }

    /// Creates a report of differences from evidence, which never is complete: what is missing in it
    /// does not affect the verdict.
    pub(crate) fn of_evidence(
        old: &str,
        new: &str,
        changes: Vec<Change>,
        problems: Vec<Finding>,
    ) -> Self {
        let verdicts = Verdict::of(&changes);
        Self::judged(old, new, changes, problems, verdicts)
    }

    fn judged(
        old: &str,
        new: &str,
        changes: Vec<Change>,
        problems: Vec<Finding>,
        verdicts: Verdict,
    ) -> Self {
        Self {
            verdict: verdicts.wire.bump,
            verdicts,
            old: old.to_owned(),
            new: new.to_owned(),
            changes,
            problems,
        }
    }

    /// Returns whether a client of the old contract may fail under the new one.
    pub fn is_breaking(&self) -> bool {
        self.verdict == Bump::Major
    }

    /// Returns whether it is unknown if a client of the old contract may fail: a part of a contract
    /// could not be read.
    pub fn is_unknown(&self) -> bool {
        self.problems.iter().any(is_unread)
    }

    /// Renders the report in a format.
    ///
    /// # Errors
    /// If a value cannot be represented in JSON, which no report of this crate contains.
    pub fn render(&self, format: Format) -> Result<String, serde_json::Error> {
        Ok(match format {
            Format::Text => terminal::render(self),
            Format::Json => serde_json::to_string_pretty(self)? + "\n",
            Format::Markdown => markdown::render(self),
            Format::Github => github::render(self),
            Format::Sarif => serde_json::to_string_pretty(&sarif::render(self))? + "\n",
            Format::Junit => junit::render(self),
            Format::Html => html::render(self),
        })
    }

    /// Returns the changes as a section of a changelog, in Markdown.
    pub fn changelog(&self) -> String {
        markdown::changelog(self)
    }

    fn count(&self, severity: Severity) -> usize {
        let changes = self.changes.iter();
        changes.filter(|change| change.severity == severity).count()
    }

    /// Returns the number of changes of each severity, in words.
    fn summary(&self) -> String {
        format!(
            "{} breaking, {} {}, {} info",
            self.count(Severity::Breaking),
            self.count(Severity::Warning),
            plural(self.count(Severity::Warning), "warning"),
            self.count(Severity::Info)
        )
    }
}

/// Returns the JSON Schema of a report in [`Format::Json`].
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(Report).to_value()
}

pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 {
        noun.to_owned()
    } else {
        format!("{noun}s")
    }
}

/// Returns whether a change only affects documentation, which most reports only count.
fn is_word(change: &Change) -> bool {
    change.effect == Effect::Words && change.id.ends_with("documentation-changed")
}

/// Returns the users of a change, in a few words.
fn users(change: &Change) -> String {
    let others = change.users.len().saturating_sub(1);
    let first = change.operation.as_deref().unwrap_or("the contract");
    match others {
        0 => first.to_owned(),
        _ => format!("{first} and {others} {}", plural(others, "other")),
    }
}

/// Returns the kind of change without the subject: `request parameter removed`.
pub(crate) fn title(change: &Change) -> String {
    change.id.replace('-', " ")
}

/// Escapes a text of several lines for XML and HTML.
fn escape_lines(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(escape).collect();
    lines.join("\n")
}

/// Escapes a text for XML and HTML, on one line. Characters that would be obeyed instead of shown
/// are written as escapes.
fn escape(text: &str) -> String {
    let line = visible(text);
    let mut escaped = String::with_capacity(line.len());
    for char in line.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // XML cannot contain these characters, not even escaped.
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            char => escaped.push(char),
        }
    }
    escaped
}
