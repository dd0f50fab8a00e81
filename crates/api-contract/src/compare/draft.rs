//! A change as it is found: once for its cause, before its users are known.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    rules::{Pair, Rule},
};
use crate::model::{At, Direction};

/// A place in one of the contracts, and the field in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) at: At,
    pub(super) field: &'static str,
}

/// The side of the comparison that has a part which the other side lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Old,
    New,
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

/// A change that was just added, to set its details.
pub(super) struct Added<'d>(Option<&'d mut Draft>);

impl Added<'_> {
    /// Sets the name of the changed part.
    pub(super) fn named(self, subject: &str) -> Self {
        self.set(|draft| draft.subject = Some(subject.into()))
    }

    /// Sets both places.
    pub(super) fn at(self, old: At, new: At) -> Self {
        self.at_side(Side::Old, old).at_side(Side::New, new)
    }

    /// Sets the place on one side.
    pub(super) fn at_side(self, side: Side, at: At) -> Self {
        let spot = Spot { at, field: "" };
        self.set(|draft| match side {
            Side::Old => draft.old_spot = spot,
            Side::New => draft.new_spot = spot,
        })
    }

    fn set(mut self, change: impl FnOnce(&mut Draft)) -> Self {
        if let Some(draft) = &mut self.0 {
            change(draft);
        }
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

    /// Adds a change of a rule at the places of both parts, and returns it for more details.
    pub(super) fn add(
        &mut self,
        rule: Rule,
        old: impl Into<Value>,
        new: impl Into<Value>,
    ) -> Added<'_> {
        let field = rule.field;
        self.list.push(Draft {
            aspect: rule.aspect,
            action: rule.action,
            direction: self.direction,
            effect: rule.effect(self.direction),
            subject: None,
            old: old.into(),
            new: new.into(),
            old_spot: Spot {
                at: self.old,
                field,
            },
            new_spot: Spot {
                at: self.new,
                field,
            },
            reason: rule.reason(self.direction),
        });
        Added(self.list.last_mut())
    }

    /// Adds the change of a flag.
    pub(super) fn flag(&mut self, rules: &Pair, was: bool, is: bool) -> Added<'_> {
        self.add(rules.to(is), was, is)
    }

    /// Adds the change of a part that only one side has.
    pub(super) fn only(&mut self, rules: &Pair, side: Side, value: impl Into<Value>) -> Added<'_> {
        self.only_by(rules.on(side), side, value)
    }

    /// Adds a change of a rule for a part that only one side has.
    pub(super) fn only_by(&mut self, rule: Rule, side: Side, value: impl Into<Value>) -> Added<'_> {
        match side {
            Side::Old => self.add(rule, value, Value::Null),
            Side::New => self.add(rule, Value::Null, value),
        }
    }

    /// Returns a part that both sides have; adds the change of one that only one side has.
    pub(super) fn both<T>(
        &mut self,
        rules: &Pair,
        old: Option<T>,
        new: Option<T>,
    ) -> Option<(T, T)> {
        let side = match (old, new) {
            (Some(old), Some(new)) => return Some((old, new)),
            (None, Some(_)) => Side::New,
            (Some(_), None) => Side::Old,
            (None, None) => return None,
        };
        self.only(rules, side, "present");
        None
    }

    /// Adds the change of a value that may be absent on either side.
    pub(super) fn optional(
        &mut self,
        (rules, changed): (&Pair, Rule),
        old: Option<impl Into<Value>>,
        new: Option<impl Into<Value>>,
    ) -> Added<'_> {
        let rule = match (&old, &new) {
            (None, _) => rules.added,
            (_, None) => rules.removed,
            _ => changed,
        };
        self.add(
            rule,
            old.map_or(Value::Null, Into::into),
            new.map_or(Value::Null, Into::into),
        )
    }

    /// Sets the subject of all changes that have none.
    pub(super) fn named(mut self, subject: &str) -> Self {
        for draft in &mut self.list {
            draft.subject.get_or_insert_with(|| subject.into());
        }
        self
    }
}
