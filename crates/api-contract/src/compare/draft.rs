//! A change as it is found: once for its cause, before its users are known.

use serde_json::Value;

use super::{Action, Aspect, Effect};
use crate::model::{At, Direction};

/// A part of a side of the comparison: a place, and the field that is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) at: At,
    pub(super) member: &'static str,
}

/// A change without users.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) aspect: Aspect,
    pub(super) action: Action,
    pub(super) direction: Direction,
    pub(super) effect: Effect,
    /// The name of the changed part, if it has its own.
    pub(super) subject: Option<Box<str>>,
    pub(super) old: Value,
    pub(super) new: Value,
    pub(super) old_spot: Spot,
    pub(super) new_spot: Spot,
    pub(super) reason: &'static str,
}

impl Draft {
    /// Sets the name of the changed part.
    pub(super) fn named(mut self, subject: &str) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets both values; `null` for an absent one.
    pub(super) fn values(mut self, old: impl Into<Value>, new: impl Into<Value>) -> Self {
        self.old = old.into();
        self.new = new.into();
        self
    }

    /// Sets the field that contains the values on both sides.
    pub(super) fn member(mut self, member: &'static str) -> Self {
        self.old_spot.member = member;
        self.new_spot.member = member;
        self
    }

    /// Sets the old place.
    pub(super) fn old_at(mut self, at: At) -> Self {
        self.old_spot = Spot { at, member: "" };
        self
    }

    /// Sets the new place.
    pub(super) fn new_at(mut self, at: At) -> Self {
        self.new_spot = Spot { at, member: "" };
        self
    }
}

/// Collects the changes between two parts.
#[derive(Clone, Debug)]
pub(super) struct Drafts {
    pub(super) direction: Direction,
    pub(super) old: At,
    pub(super) new: At,
    pub(super) list: Vec<Draft>,
}

impl Drafts {
    pub(super) fn new(direction: Direction, old: At, new: At) -> Self {
        Self {
            direction,
            old,
            new,
            list: Vec::new(),
        }
    }

    /// Creates a change at the places of both parts.
    pub(super) fn draft(
        &self,
        aspect: Aspect,
        action: Action,
        effect: Effect,
        reason: &'static str,
    ) -> Draft {
        let spot = |at| Spot { at, member: "" };
        Draft {
            aspect,
            action,
            direction: self.direction,
            effect,
            subject: None,
            old: Value::Null,
            new: Value::Null,
            old_spot: spot(self.old),
            new_spot: spot(self.new),
            reason,
        }
    }

    pub(super) fn push(&mut self, draft: Draft) {
        self.list.push(draft);
    }
}
