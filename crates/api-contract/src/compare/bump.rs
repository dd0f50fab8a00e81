//! The version that one change requires: on the wire, and in Rust code generated from the contract.

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
    /// Nothing that a client depends on changed.
    Patch,
    /// Something was added, and existing uses work.
    Minor,
    /// Parts of the contract could not be read, so that it is not known whether existing uses work.
    Unknown,
    /// Existing uses may fail.
    Major,
}

impl Bump {
    /// Returns the name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Unknown => "unknown",
            Self::Major => "major",
        }
    }
}

/// The version that a change requires, in both views.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
pub struct Bumps {
    /// For clients of the API in any language.
    pub wire: Bump,
    /// For code that compiles against Rust code generated from the contract: names, types and
    /// arguments.
    pub rust: Bump,
}

pub(super) fn bumps(aspect: Aspect, action: Action, direction: Direction, effect: Effect) -> Bumps {
    Bumps {
        wire: wire(direction, effect),
        rust: rust(aspect, action, direction, effect),
    }
}

/// Returns the bump on the wire. A change that may break counts as breaking: a version is a
/// promise.
fn wire(direction: Direction, effect: Effect) -> Bump {
    match (effect.severity(direction), effect) {
        (Severity::Breaking | Severity::Warning, _) => Bump::Major,
        (Severity::Info, Effect::Words | Effect::NotEvaluated) => Bump::Patch,
        (Severity::Info, _) => Bump::Minor,
    }
}

/// Returns the bump of Rust code. It has a function per operation, whose required parameters are
/// arguments and whose optional ones are setters; a type per schema, with a public field per
/// property; and open enums. Bounds are checked at run time.
fn rust(aspect: Aspect, action: Action, direction: Direction, effect: Effect) -> Bump {
    use Action::{Added, BecameOptional, BecameRequired, Removed, Renamed};
    match (aspect, action) {
        // The name in a path becomes the name of a positional argument.
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
