//! The rules of the comparison, as tables: each kind of change with its effect on either direction of
//! data, and the reason that reports give.

mod operation;
mod schema;

pub(super) use operation::*;
pub(super) use schema::*;

use super::{Action, Aspect, Effect, draft::Side};
use crate::model::Direction;

/// A kind of change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) aspect: Aspect,
    pub(super) action: Action,
    /// The effect in requests, and on parts that are in no data.
    request: Effect,
    response: Effect,
    /// The field of the contract that contains it; empty for the part itself.
    pub(super) field: &'static str,
    reason: &'static str,
}

impl Rule {
    pub(super) const fn new(
        aspect: Aspect,
        action: Action,
        (request, response): (Effect, Effect),
        field: &'static str,
        reason: &'static str,
    ) -> Self {
        Self {
            aspect,
            action,
            request,
            response,
            field,
            reason,
        }
    }

    /// Returns the effect in a direction.
    pub(super) fn effect(&self, direction: Direction) -> Effect {
        match direction {
            Direction::Response => self.response,
            Direction::Request | Direction::None => self.request,
        }
    }

    /// Returns the reason in a direction. A reason in two parts has one for requests, and one for
    /// responses.
    pub(super) fn reason(&self, direction: Direction) -> &'static str {
        match (self.reason.split_once(" // "), direction) {
            (Some((_, response)), Direction::Response) => response,
            (Some((request, _)), _) => request,
            (None, _) => self.reason,
        }
    }

    /// Returns the rule with the same effect in both directions.
    pub(super) const fn with(mut self, effect: Effect) -> Self {
        (self.request, self.response) = (effect, effect);
        self
    }

    /// Returns the rule with another reason.
    pub(super) const fn because(mut self, reason: &'static str) -> Self {
        self.reason = reason;
        self
    }

    /// Returns the rule for another action.
    pub(super) const fn doing(mut self, action: Action) -> Self {
        self.action = action;
        self
    }

    /// Returns the rule for another aspect.
    pub(super) const fn of(mut self, aspect: Aspect) -> Self {
        self.aspect = aspect;
        self
    }

    /// Returns the rule for the same kind of change in another field.
    pub(super) const fn in_field(mut self, field: &'static str) -> Self {
        self.field = field;
        self
    }
}

/// The rules for a part that is added or removed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) added: Rule,
    pub(super) removed: Rule,
}

impl Pair {
    /// Returns the rule for a part that only one side has.
    pub(super) fn on(&self, side: Side) -> Rule {
        match side {
            Side::Old => self.removed,
            Side::New => self.added,
        }
    }

    /// Returns the rule for a flag that became true or false.
    pub(super) fn to(&self, is: bool) -> Rule {
        if is { self.added } else { self.removed }
    }

    /// Returns the rules for the same kind of change in another aspect and field.
    pub(super) const fn of(self, aspect: Aspect, field: &'static str) -> Self {
        Self {
            added: self.added.of(aspect).in_field(field),
            removed: self.removed.of(aspect).in_field(field),
        }
    }
}

/// Defines rules, one for each line: name, aspect and action, effects in requests and responses,
/// field, reason (or reasons in requests and responses, separated by ` // `).
macro_rules! rules {
    ($($name:ident = $aspect:ident $action:ident, $request:ident / $response:ident, $field:literal: $reason:literal;)*) => {
        $(pub(in crate::compare) const $name: $crate::compare::rules::Rule =
            $crate::compare::rules::Rule::new(
                $crate::compare::Aspect::$aspect,
                $crate::compare::Action::$action,
                ($crate::compare::Effect::$request, $crate::compare::Effect::$response),
                $field,
                $reason,
            );)*
    };
}

/// Defines pairs of rules, for an addition and a removal.
macro_rules! pairs {
    ($($name:ident = $aspect:ident $field:literal:
        $added:ident $add_request:ident / $add_response:ident: $add_reason:literal,
        $removed:ident $remove_request:ident / $remove_response:ident: $remove_reason:literal;)*) => {
        $(pub(in crate::compare) const $name: $crate::compare::rules::Pair = $crate::compare::rules::Pair {
            added: $crate::compare::rules::Rule::new(
                $crate::compare::Aspect::$aspect,
                $crate::compare::Action::$added,
                ($crate::compare::Effect::$add_request, $crate::compare::Effect::$add_response),
                $field,
                $add_reason,
            ),
            removed: $crate::compare::rules::Rule::new(
                $crate::compare::Aspect::$aspect,
                $crate::compare::Action::$removed,
                ($crate::compare::Effect::$remove_request, $crate::compare::Effect::$remove_response),
                $field,
                $remove_reason,
            ),
        };)*
    };
}

use pairs;
use rules;
