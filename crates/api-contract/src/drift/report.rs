//! Drift as a report.

use openapi_document::visible;
use serde::Serialize;

use super::{Beyond, Drift, Explained};
use crate::{
    Finding,
    reader::{Origin, Source},
    report::{self, Format, github, markdown},
};

/// The differences between a spec and its sources as a report: a comparison whose changes are the
/// unexplained ones, and the explained ones in addition.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[schemars(title = "Report of drift by api-contract")]
pub struct Report {
    /// The comparison; `new` lists all sources.
    #[serde(flatten)]
    pub comparison: report::Report,
    /// The sources.
    pub sources: Vec<Origin>,
    /// Accepted differences, with the reasons.
    pub explained: Vec<Explained>,
    /// Operations that sources have beyond the spec.
    pub beyond: Vec<Beyond>,
    /// Exceptions that explain nothing any more.
    pub stale: Vec<Finding>,
}

impl Report {
    /// Creates the report of the differences between the spec of this name and its sources.
    pub fn new(spec: &str, sources: &[Source], drift: Drift) -> Self {
        let origins: Vec<Origin> = sources.iter().map(|source| source.origin.clone()).collect();
        let files: Vec<&str> = origins.iter().map(|origin| origin.file.as_str()).collect();
        Self {
            comparison: report::Report::of_evidence(
                spec,
                &files.join(", "),
                drift.changes,
                drift.problems,
            ),
            sources: origins,
            explained: drift.explained,
            beyond: drift.beyond,
            stale: drift.stale,
        }
    }

    /// Renders the report in a format; `all` adds explained differences and operations beyond the
    /// spec to the text.
    ///
    /// # Errors
    /// If a value cannot be represented in JSON, which no report of this crate contains.
    pub fn render(&self, format: Format, all: bool) -> Result<String, serde_json::Error> {
        match format {
            Format::Json => Ok(serde_json::to_string_pretty(self)? + "\n"),
            Format::Text => Ok(self.comparison.render(format)? + &self.rest(all)),
            Format::Markdown => Ok(self.comparison.render(format)?
                + &markdown::findings("Explains nothing any more", &self.stale)),
            Format::Github => Ok(self.comparison.render(format)? + &github::warnings(&self.stale)),
            _ => self.comparison.render(format),
        }
    }

    fn rest(&self, all: bool) -> String {
        let mut text = String::new();
        for finding in &self.stale {
            text.push_str(&format!("{finding}\n"));
        }
        let mut line =
            |verb: &str, rest: &str| text.push_str(&format!("{verb:>12} {}\n", visible(rest)));
        for Explained {
            change,
            explanation,
        } in self.explained.iter().filter(|_| all)
        {
            let file = &change.new_location.file;
            line(
                "Known",
                &format!(
                    "{} {} of {file}: {}",
                    change.subject,
                    report::title(change),
                    explanation.reason
                ),
            );
        }
        for Beyond { source, operations } in self.beyond.iter().filter(|_| all) {
            for operation in operations {
                line("Beyond", &format!("{operation} of {source}"));
            }
        }
        for Beyond { source, operations } in &self.beyond {
            line(
                "Beyond",
                &format!(
                    "{} {} of {source} are not in the spec",
                    operations.len(),
                    report::plural(operations.len(), "operation")
                ),
            );
        }
        let found = self.comparison.changes.len();
        let known = self.explained.len();
        let sources = self.sources.len();
        line(
            "Drift",
            &format!(
                "{found} {} in {sources} {}; {known} more explained",
                report::plural(found, "difference"),
                report::plural(sources, "source"),
            ),
        );
        text
    }
}
