//! What a change does to the set of values, and what that means to the other side.

use serde::{Deserialize, Serialize};

use crate::model::Direction;

/// What a change does to what is accepted or produced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// All that was allowed still is, and more.
    Widens,
    /// Some of what was allowed no longer is, and nothing new.
    Narrows,
    /// Something was allowed that no longer is, and something new is.
    Changes,
    /// More may be allowed; the contract does not tell.
    MayWiden,
    /// Less may be allowed; the contract does not tell.
    MayNarrow,
    /// More or less may be allowed; it cannot be decided.
    Unclear,
    /// Nobody who follows the contract can be hurt.
    Neutral,
    /// Nothing that goes over the wire changes.
    Words,
    /// The change is seen and not judged.
    NotEvaluated,
}

/// How much a change weighs for those who speak the API.
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
    /// What followed the old contract can fail under the new one.
    Breaking,
    /// What followed the old contract may fail; the contract does not tell.
    Warning,
    /// What followed the old contract works.
    Info,
}

impl Severity {
    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl Effect {
    /// The severity of the effect: whoever produces must not produce more, and whoever accepts must
    /// not accept less.
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
