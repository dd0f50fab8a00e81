//! A difference between a response and its contract, before it becomes a [`Change`].

use serde_json::Value;

use crate::{
    Operation, Place,
    compare::{Change, Effect, Location, Severity},
    model::Direction,
    verdict::{Bump, Bumps},
};

/// A difference between a response and its contract.
pub(super) struct Violation {
    /// The kind, after `response-`.
    pub(super) id: String,
    /// The effect on a client.
    pub(super) effect: Effect,
    /// The status, header or property.
    pub(super) subject: String,
    /// The path to it, such as `response 200 application/json .jobs[]`.
    pub(super) path: String,
    pub(super) expected: Value,
    pub(super) found: Value,
    pub(super) reason: String,
    /// The place in the contract that it violates.
    pub(super) pointer: String,
}

impl Violation {
    /// Creates a violation of the contract.
    pub(super) fn new(id: &str, subject: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self {
            id: id.to_owned(),
            effect: Effect::Widens,
            subject: subject.into(),
            path: String::new(),
            expected: Value::Null,
            found: Value::Null,
            reason: String::new(),
            pointer: pointer.into(),
        }
    }

    /// Converts it into a change from the contract to the value observed at a place.
    pub(super) fn into_change(self, place: Place, operation: &Operation<'_>, seen: &str) -> Change {
        let direction = Direction::Response;
        let severity = self.effect.severity(direction);
        let bump = match severity {
            Severity::Breaking => Bump::Major,
            Severity::Warning => Bump::Minor,
            Severity::Info => Bump::None,
        };
        let name = super::name(operation);
        Change {
            id: format!("response-{}", self.id),
            severity,
            direction,
            effect: self.effect,
            operation: Some(name.clone()),
            users: vec![name],
            subject: self.subject,
            path: self.path,
            old: self.expected,
            new: self.found,
            reason: self.reason,
            bump: Bumps {
                wire: bump,
                rust: bump,
            },
            old_location: Location {
                pointer: self.pointer,
                file: place.file,
                line: place.line,
                column: place.column,
            },
            new_location: Location {
                file: seen.to_owned(),
                ..Location::default()
            },
        }
    }
}
