//! The version that changes require: on the wire, and in Rust code generated from the contract.

use serde::{Deserialize, Serialize};

pub use crate::compare::{Bump, Bumps};
use crate::{Finding, compare::Change};

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

    /// Returns the verdict over a list of changes between sides of which some parts could not be
    /// read. Unless something is known to break, it is [unknown](Bump::Unknown).
    pub fn of_partly_read(changes: &[Change], problems: &[Finding]) -> Self {
        let mut verdict = Self::of(changes);
        let unread: Vec<&Finding> = problems
            .iter()
            .filter(|problem| is_unread(problem))
            .collect();
        for judgement in [&mut verdict.wire, &mut verdict.rust] {
            if !unread.is_empty() && judgement.bump < Bump::Unknown {
                *judgement = unknown(&unread);
            }
        }
        verdict
    }
}

/// Returns whether a problem of a document leaves a part of it unknown. A document without a version
/// is read like one that has it.
pub(crate) fn is_unread(problem: &Finding) -> bool {
    problem.rule != "version"
}

fn unknown(unread: &[&Finding]) -> Judgement {
    let first = unread.iter().take(REASONS);
    let mut reasons: Vec<String> = first
        .map(|problem| format!("not read at {}: {}", problem.place, problem.message))
        .collect();
    if let more @ 1.. = unread.len().saturating_sub(REASONS) {
        reasons.push(format!("and {more} more"));
    }
    Judgement {
        bump: Bump::Unknown,
        reasons,
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
