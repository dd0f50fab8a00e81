//! Which version one change asks for: on the wire, and in Rust code that is made from the contract.

use serde::{Deserialize, Serialize};

use super::{Action, Aspect, Effect, Severity};
use crate::model::Direction;

/// A step of a semantic version.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
pub enum Bump {
    /// Nothing changed.
    #[default]
    None,
    /// Nothing that anybody depends on changed.
    Patch,
    /// Something is new, and what was there works.
    Minor,
    /// What was there may not work.
    Major,
}

impl Bump {
    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What a change asks for, in both views.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct Bumps {
    /// For those who speak the API, in whatever language.
    pub wire: Bump,
    /// For those who compile against Rust code that is made from the contract: names, types and
    /// arguments.
    pub rust: Bump,
}

pub(super) fn bumps(aspect: Aspect, action: Action, direction: Direction, effect: Effect) -> Bumps {
    Bumps {
        wire: wire(direction, effect),
        rust: rust(aspect, action, direction, effect),
    }
}

/// What only may break is taken to break: a version is a promise.
fn wire(direction: Direction, effect: Effect) -> Bump {
    match (effect.severity(direction), effect) {
        (Severity::Breaking | Severity::Warning, _) => Bump::Major,
        (Severity::Info, Effect::Words | Effect::NotEvaluated) => Bump::Patch,
        (Severity::Info, _) => Bump::Minor,
    }
}

/// Rust code has a function for an operation, whose required parameters are arguments and whose
/// optional ones are setters; a type for a schema, with a public member for a property; and open
/// enums. Bounds are checked when it runs.
fn rust(aspect: Aspect, action: Action, direction: Direction, effect: Effect) -> Bump {
    use Action::{Added, BecameOptional, BecameRequired, Removed, Renamed};
    match (aspect, action) {
        // The name in a path is the name of a positional argument.
        (Aspect::Parameter, Renamed) if effect == Effect::Words => Bump::Patch,
        (Aspect::Parameter | Aspect::Property | Aspect::Body, Added) => {
            if effect.severity(direction) == Severity::Breaking {
                Bump::Major
            } else {
                Bump::Minor
            }
        }
        (Aspect::Operation | Aspect::Webhook | Aspect::Callback, Added)
        | (Aspect::EnumValue | Aspect::Status | Aspect::Header | Aspect::MediaType, Added)
        | (Aspect::Deprecation | Aspect::Server, _) => Bump::Minor,
        (Aspect::Status, Removed) if effect == Effect::Neutral => Bump::Minor,
        (Aspect::Operation | Aspect::Webhook | Aspect::Callback, _)
        | (Aspect::OperationId | Aspect::Tag, _)
        | (
            Aspect::Parameter | Aspect::Property | Aspect::Body | Aspect::Header,
            Removed | Renamed,
        )
        | (Aspect::Parameter | Aspect::Property | Aspect::Body, BecameOptional | BecameRequired)
        | (Aspect::Header, BecameOptional | BecameRequired)
        | (Aspect::EnumValue | Aspect::Status, Removed | Renamed)
        | (Aspect::MediaType, _)
        | (Aspect::Type | Aspect::Format | Aspect::Null | Aspect::Enum | Aspect::Const, _)
        | (Aspect::Items | Aspect::PrefixItem | Aspect::Schema, _)
        | (Aspect::AllOf | Aspect::AnyOf | Aspect::OneOf | Aspect::Discriminator, _)
        | (Aspect::ReadOnly | Aspect::WriteOnly | Aspect::AdditionalProperties, _) => Bump::Major,
        _ => Bump::Patch,
    }
}
