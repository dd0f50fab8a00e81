//! A list of differences that are temporarily accepted, in a file of its own.

use std::{fs, path::Path};

use jiff::civil::Date;
use openapi_document::Tree;
use serde::Deserialize;

use super::{Explanation, stale};
use crate::{Finding, Findings, Place, compare::Change, glob::fits, reader::Origin};

/// An entry: the accepted differences, the reason and the last day. A pattern that is omitted
/// matches everything; `*` in a pattern matches any text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The id of the change.
    #[serde(default = "anything")]
    pub id: String,
    /// The subject of the change.
    #[serde(default = "anything")]
    pub subject: String,
    /// The operation, as method and path.
    #[serde(default = "anything")]
    pub operation: String,
    /// The file of the source.
    #[serde(default = "anything")]
    pub source: String,
    /// The reason why it is accepted.
    pub reason: String,
    /// The last day on which it is accepted, as `YYYY-MM-DD`.
    pub until: String,
}

fn anything() -> String {
    "*".to_owned()
}

impl Allowed {
    fn fits(&self, change: &Change, origin: &Origin) -> bool {
        let operation = change.operation.as_deref().unwrap_or_default();
        fits(&self.id, &change.id)
            && fits(&self.subject, &change.subject)
            && fits(&self.operation, operation)
            && fits(&self.source, &origin.file)
    }
}

/// A list of accepted differences, evaluated on a day.
#[derive(Clone, Debug, Default)]
pub struct AllowList {
    file: String,
    entries: Vec<(Allowed, Date)>,
    today: Date,
}

impl AllowList {
    /// Reads a list in YAML or JSON: one sequence of [`Allowed`]. Entries whose day is before
    /// `today` have expired.
    ///
    /// # Errors
    /// If the file cannot be read, or an entry has no pattern, no reason or no day.
    pub fn load(path: &Path, today: Date) -> Result<Self, Findings> {
        let name = path.display().to_string();
        let wrong = |message: String| {
            let help = "write a list of `{id, subject, operation, source, reason, until: YYYY-MM-DD}`, with one of the first three at least";
            let place = Place {
                file: name.clone(),
                line: 0,
                column: 0,
            };
            Findings::from_iter([Finding::error("allow-list", "", message, help).at(place)])
        };
        let text = fs::read_to_string(path)
            .map_err(|error| wrong(format!("the list cannot be read: {error}")))?;
        let tree = Tree::parse(&name, &text).map_err(|finding| Findings::from_iter([*finding]))?;
        let allowed: Vec<Allowed> = serde_path_to_error::deserialize(tree.root().to_value())
            .map_err(|error| wrong(format!("the list is not well formed: {error}")))?;
        let mut entries = Vec::new();
        for (number, allowed) in (1..).zip(allowed) {
            if [&allowed.id, &allowed.subject, &allowed.operation]
                .iter()
                .all(|pattern| *pattern == "*")
            {
                return Err(wrong(format!("entry {number} accepts everything")));
            }
            let until = allowed.until.parse();
            let until = until
                .map_err(|error| wrong(format!("entry {number} has no day in `until`: {error}")))?;
            entries.push((allowed, until));
        }
        Ok(Self {
            file: name,
            entries,
            today,
        })
    }

    pub(super) fn explain(&self, change: &Change, origin: &Origin) -> Option<Explanation> {
        let mut numbered = (1..).zip(&self.entries);
        numbered
            .find(|(_, (allowed, until))| *until >= self.today && allowed.fits(change, origin))
            .map(|(number, (allowed, _)): (usize, _)| Explanation {
                reason: allowed.reason.clone(),
                by: format!("entry {number} of the allow-list"),
            })
    }

    /// Returns the numbers of entries that apply to a source and one of these operations.
    pub(super) fn about(&self, operations: &[String], origin: &Origin) -> Vec<usize> {
        let is_about = |allowed: &Allowed| {
            fits(&allowed.source, &origin.file)
                && operations.iter().any(|name| fits(&allowed.operation, name))
        };
        self.numbers(is_about)
    }

    /// Returns the numbers of entries that match a change, including expired ones.
    pub(super) fn fitting(&self, change: &Change, origin: &Origin) -> Vec<usize> {
        self.numbers(|allowed| allowed.fits(change, origin))
    }

    fn numbers(&self, is_wanted: impl Fn(&Allowed) -> bool) -> Vec<usize> {
        let numbered = (1..).zip(&self.entries);
        numbered
            .filter(|(_, (allowed, _))| is_wanted(allowed))
            .map(|(number, _)| number)
            .collect()
    }

    /// Returns the finding that the entry of a number explains nothing.
    pub(super) fn stale(&self, number: usize) -> Option<Finding> {
        let (allowed, _) = self.entries.get(number.checked_sub(1)?)?;
        Some(stale::listed(&self.file, number, &allowed.reason))
    }

    /// Returns the change, with a note if an expired entry would have explained it.
    pub(super) fn noted(&self, mut change: Change, origin: &Origin) -> Change {
        let expired = self
            .entries
            .iter()
            .find(|(allowed, _)| allowed.fits(&change, origin));
        if let Some((allowed, until)) = expired {
            change.reason = format!(
                "{}; it was accepted until {until}: {}",
                change.reason, allowed.reason
            );
        }
        change
    }
}
