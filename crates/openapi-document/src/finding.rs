//! Findings of a check: place, rule, message and fix.

use std::fmt;

use serde::Serialize;

use crate::visible;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Level {
    /// The document cannot be used until this is fixed.
    Error,
    /// The document can be used, but should be reviewed.
    Warning,
    /// Information only.
    Info,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        })
    }
}

/// A place in a source file. Lines and columns count from 1; 0 means unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Place {
    /// The file, as it was given or found.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = visible(&self.file);
        match (self.line, self.column) {
            (0, _) => f.write_str(&file),
            (line, 0) => write!(f, "{file}:{line}"),
            (line, column) => write!(f, "{file}:{line}:{column}"),
        }
    }
}

/// One problem that a check found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Finding {
    /// The severity.
    pub level: Level,
    /// The place in the source.
    pub place: Place,
    /// JSON pointer into the document; empty for the whole document.
    pub pointer: String,
    /// The name of the rule, in kebab case. It is stable, so that findings can be filtered by it.
    pub rule: &'static str,
    /// The problem, as one sentence.
    pub message: String,
    /// How to fix it.
    pub help: String,
}

impl Finding {
    /// Creates a finding without a place; [`Document::locate`](crate::Document::locate) sets it.
    pub fn new(
        level: Level,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            level,
            place: Place::default(),
            pointer: pointer.into(),
            rule,
            message: message.into(),
            help: help.into(),
        }
    }

    /// Creates an error; see [`Finding::new`].
    pub fn error(
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self::new(Level::Error, rule, pointer, message, help)
    }

    /// Creates a warning; see [`Finding::new`].
    pub fn warning(
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self::new(Level::Warning, rule, pointer, message, help)
    }

    /// Returns the finding at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = visible(&self.message);
        writeln!(f, "{}[{}]: {message}", self.level, self.rule)?;
        writeln!(f, "  --> {}", self.place)?;
        if !self.pointer.is_empty() {
            writeln!(f, "   = pointer: {}", visible(&self.pointer))?;
        }
        writeln!(f, "   = help: {}", visible(&self.help))
    }
}

/// All findings of a run, in the order of their places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Returns whether there are no findings.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of findings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether one of the findings is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.level == Level::Error)
    }

    /// Iterates over the findings, sorted by place.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        let mut findings: Vec<Finding> = findings.into_iter().collect();
        findings.sort_by(|a, b| {
            (a.level, &a.place, &a.pointer, a.rule).cmp(&(b.level, &b.place, &b.pointer, b.rule))
        });
        findings.dedup();
        Self(findings)
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.0 {
            writeln!(f, "{finding}")?;
        }
        let count = |level| {
            self.0
                .iter()
                .filter(|finding| finding.level == level)
                .count()
        };
        let (errors, warnings) = (count(Level::Error), count(Level::Warning));
        write!(
            f,
            "{errors} {}, {warnings} {}",
            plural(errors, "error"),
            plural(warnings, "warning")
        )?;
        match count(Level::Info) {
            0 => writeln!(f),
            more => writeln!(f, ", {more} info"),
        }
    }
}

impl std::error::Error for Findings {}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 {
        noun.to_owned()
    } else {
        format!("{noun}s")
    }
}
