//! The results of a check as a report.

use std::fmt::Write as _;

use openapi_document::visible;
use serde::Serialize;

use super::{Call, Skipped, Verified};
use crate::{
    Level,
    report::{self, Format},
};

/// A comparison between the contract and the service, with the calls that were checked.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[schemars(title = "Report of a service by api-contract")]
pub struct Report {
    /// The comparison.
    #[serde(flatten)]
    pub comparison: report::Report,
    /// The responses that were checked.
    pub calls: Vec<Call>,
    /// Operations that were skipped.
    pub skipped: Vec<Skipped>,
}

impl Report {
    /// Creates the report of the differences between the contract and the service of these names.
    pub fn new(spec: &str, service: &str, verified: Verified) -> Self {
        let Verified {
            mut changes,
            calls,
            skipped,
            problems,
        } = verified;
        changes.sort_by_key(|change| change.severity);
        Self {
            comparison: report::Report::of_evidence(spec, service, changes, problems),
            calls,
            skipped,
        }
    }

    /// Returns whether a response violated the contract.
    pub fn is_broken(&self) -> bool {
        self.calls.iter().any(|call| !call.kept)
    }

    /// Returns whether the result is conclusive: every call got a response, and at least one
    /// succeeded.
    pub fn is_conclusive(&self) -> bool {
        let mut problems = self.comparison.problems.iter();
        let succeeded = |call: &Call| (200..300).contains(&call.status);
        !problems.any(|problem| problem.level == Level::Error) && self.calls.iter().any(succeeded)
    }

    /// Renders the report in a format; `all` adds every call, and why operations were skipped, to
    /// the text.
    ///
    /// # Errors
    /// If a value cannot be represented in JSON, which no report of this crate contains.
    pub fn render(&self, format: Format, all: bool) -> Result<String, serde_json::Error> {
        match format {
            Format::Json => Ok(serde_json::to_string_pretty(self)? + "\n"),
            Format::Text => Ok(self.comparison.render(format)? + &self.rest(all)),
            _ => self.comparison.render(format),
        }
    }

    fn rest(&self, all: bool) -> String {
        let mut text = String::new();
        let mut line = |verb: &str, rest: &str| {
            let _ = writeln!(text, "{verb:>12} {}", visible(rest));
        };
        for call in self.calls.iter().filter(|_| all) {
            let verb = if call.kept { "Kept" } else { "Broken" };
            line(verb, &format!("{} {}", call.status, call.operation));
        }
        for skipped in self.skipped.iter().filter(|_| all) {
            line(
                "Skipped",
                &format!("{}: {}", skipped.operation, skipped.reason),
            );
        }
        if !self.is_conclusive() {
            let why = "not every call was answered, or none succeeded";
            line("Inconclusive", why);
        }
        let broken = self.calls.iter().filter(|call| !call.kept).count();
        line(
            "Verified",
            &format!(
                "{} {}, {broken} of them broken; {} {} skipped",
                self.calls.len(),
                report::plural(self.calls.len(), "response"),
                self.skipped.len(),
                report::plural(self.skipped.len(), "operation"),
            ),
        );
        text
    }
}
