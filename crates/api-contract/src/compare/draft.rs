//! A change as it is found: once for its cause, whoever uses it.

use serde_json::Value;

use super::{Action, Aspect, Effect};
use crate::model::{At, Direction};

/// A part of a side of the comparison: a place, and the member of it that is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) at: At,
    pub(super) member: &'static str,
}

/// A change that has no users yet.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) aspect: Aspect,
    pub(super) action: Action,
    pub(super) direction: Direction,
    pub(super) effect: Effect,
    /// The name of what changed, where it has one of its own.
    pub(super) subject: Option<Box<str>>,
    pub(super) old: Value,
    pub(super) new: Value,
    pub(super) old_spot: Spot,
    pub(super) new_spot: Spot,
    pub(super) reason: &'static str,
}

impl Draft {
    /// Names what changed.
    pub(super) fn named(mut self, subject: &str) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Both values; `null` for one that is not there.
    pub(super) fn values(mut self, old: impl Into<Value>, new: impl Into<Value>) -> Self {
        self.old = old.into();
        self.new = new.into();
        self
    }

    /// The member that holds the values, on both sides.
    pub(super) fn member(mut self, member: &'static str) -> Self {
        self.old_spot.member = member;
        self.new_spot.member = member;
        self
    }

    /// Where the thing stood.
    pub(super) fn old_at(mut self, at: At) -> Self {
        self.old_spot = Spot { at, member: "" };
        self
    }

    /// Where the thing stands.
    pub(super) fn new_at(mut self, at: At) -> Self {
        self.new_spot = Spot { at, member: "" };
        self
    }
}

/// The changes between two things.
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

    /// A change that stands where both things do.
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
