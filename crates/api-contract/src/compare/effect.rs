//! The effect of a change on the set of values, and its consequence for the other side.

use serde::{Deserialize, Serialize};

use crate::model::Direction;

/// The effect of a change on the set of accepted or produced values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Every value that was allowed still is, and others are.
    Widens,
    /// Some values are no longer allowed, and no others are.
    Narrows,
    /// Some values are no longer allowed, and others are.
    Changes,
    /// More values may be allowed; the contract does not say.
    MayWiden,
    /// Fewer values may be allowed; the contract does not say.
    MayNarrow,
    /// More or fewer values may be allowed; this cannot be decided.
    Unclear,
    /// No client that follows the contract is affected.
    Neutral,
    /// Only documentation changes, nothing on the wire.
    Words,
    /// The change is detected and not evaluated.
    NotEvaluated,
}

/// The severity of a change for clients of the API.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A client of the old contract can fail under the new one.
    Breaking,
    /// A client of the old contract may fail; the contract does not say.
    Warning,
    /// A client of the old contract works.
    Info,
}

impl Severity {
    /// Returns the name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl Effect {
    /// Returns the severity of the effect: a producer must not produce more values, and a consumer
    /// must not accept fewer.
    pub fn severity(self, direction: Direction) -> Severity {
        use Direction::{None, Request, Response};
        match (self, direction) {
            (Self::Changes, _) | (Self::Narrows, Request | None) | (Self::Widens, Response) => {
                Severity::Breaking
            }
            (Self::Unclear, _) | (Self::MayNarrow, Request | None) | (Self::MayWiden, Response) => {
                Severity::Warning
            }
            (Self::Widens | Self::MayWiden, Request | None)
            | (Self::Narrows | Self::MayNarrow, Response)
            | (Self::Neutral | Self::Words | Self::NotEvaluated, _) => Severity::Info,
        }
    }
}
