//! The version that changes require: on the wire, and in Rust code generated from the contract.

use serde::{Deserialize, Serialize};

use crate::{Finding, Level, compare::Change};

pub use crate::compare::{Bump, Bumps};

/// The version that all changes together require.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Verdict {
    /// For clients of the API in any language.
    pub wire: Judgement,
    /// For code that compiles against Rust code generated from the contract.
    pub rust: Judgement,
}

/// A version bump and its reasons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Judgement {
    /// The bump.
    pub bump: Bump,
    /// The reasons for it, in sentences; only the first few if there are many.
    pub reasons: Vec<String>,
}

/// The maximum number of reasons reported.
const REASONS: usize = 5;

impl Verdict {
    /// Returns the verdict over a list of changes.
    pub fn of(changes: &[Change]) -> Self {
        Self {
            wire: judge(changes, |change| change.bump.wire),
            rust: judge(changes, |change| change.bump.rust),
        }
    }

    /// Returns the verdict if parts of a contract could not be read: it is unknown unless the changes
    /// that were found are breaking.
    #[must_use]
    pub fn with_problems(mut self, problems: &[Finding]) -> Self {
        let is_lost = |problem: &&Finding| problem.level != Level::Info;
        let lost: Vec<&Finding> = problems.iter().filter(is_lost).collect();
        let Some(first) = lost.first() else {
            return self;
        };
        let mut reason = format!("{} could not be read: {}", first.place, first.message);
        if lost.len() > 1 {
            reason = format!("{reason}, and {} more", lost.len() - 1);
        }
        for judgement in [&mut self.wire, &mut self.rust] {
            if judgement.bump < Bump::Unknown {
                judgement.bump = Bump::Unknown;
                judgement.reasons = vec![reason.clone()];
            }
        }
        self
    }
}

fn judge(changes: &[Change], bump: impl Fn(&Change) -> Bump) -> Judgement {
    let highest = changes.iter().map(&bump).max().unwrap_or_default();
    let mut reasons: Vec<String> = Vec::new();
    let decisive = changes
        .iter()
        .filter(|change| highest != Bump::None && bump(change) == highest);
    let mut more = 0;
    for change in decisive {
        if reasons.len() < REASONS {
            reasons.push(format!("`{}`: {}", change.subject, sentence(change)));
        } else {
            more += 1;
        }
    }
    if more > 0 {
        reasons.push(format!("and {more} more"));
    }
    Judgement {
        bump: highest,
        reasons,
    }
}

/// Describes a change in a few words, without its subject.
pub fn sentence(change: &Change) -> String {
    let words = change.id.replace('-', " ");
    match (&change.old, &change.new) {
        (serde_json::Value::Null, serde_json::Value::Null) => words,
        (old, new) => format!("{words}, {} → {}", brief(old), brief(new)),
    }
}

/// Formats a value on one short line; `–` if there is none.
pub fn brief(value: &serde_json::Value) -> String {
    const LENGTH: usize = 60;
    let text = match value {
        serde_json::Value::Null => "–".to_owned(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > LENGTH {
        line = line.chars().take(LENGTH - 1).collect();
        line.push('…');
    }
    line
}
