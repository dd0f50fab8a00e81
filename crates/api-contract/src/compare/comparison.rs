//! The state of a comparison: its inputs and the changes found so far.

use std::rc::Rc;

use super::{
    Action, Aspect, Effect,
    draft::{Draft, Drafts},
    engine::{Engine, Root},
    pair::{Pair, Role},
};
use crate::model::{Direction, Fact, Operation, SchemaId};

/// A change of an operation, before it is known whether other operations share it.
pub(super) struct Found {
    pub(super) draft: Draft,
    /// The number of the operation; `None` if the change is not of an operation.
    pub(super) user: Option<usize>,
    /// The part of the operation, such as `response 200`.
    pub(super) part: Rc<str>,
}

/// The state of a comparison.
pub(super) struct Comparison<'c> {
    pub(super) engine: Engine<'c>,
    pub(super) found: Vec<Found>,
    /// The names of the compared operations in reports.
    pub(super) users: Vec<String>,
}

/// A pair of matching operations.
pub(super) struct Matched<'c> {
    pub(super) old: &'c Operation,
    pub(super) new: &'c Operation,
    pub(super) user: usize,
    /// Whether the API is the caller, as in webhooks.
    pub(super) reversed: bool,
}

impl Matched<'_> {
    /// Returns the direction of data, reversed if the API is the caller.
    pub(super) fn direction(&self, direction: Direction) -> Direction {
        if self.reversed {
            direction.reversed()
        } else {
            direction
        }
    }
}

impl<'c> Comparison<'c> {
    /// Records the changes found in a part of an operation.
    pub(super) fn keep(&mut self, user: Option<usize>, part: &str, drafts: Drafts) {
        if drafts.list.is_empty() {
            return;
        }
        let part: Rc<str> = part.into();
        self.found
            .extend(drafts.list.into_iter().map(|draft| Found {
                draft,
                user,
                part: Rc::clone(&part),
            }));
    }

    /// Queues the comparison of two schemas for an operation.
    pub(super) fn schemas(
        &mut self,
        user: usize,
        part: &str,
        name: Option<&str>,
        (old, new): (SchemaId, SchemaId),
        (direction, role): (Direction, Role),
    ) {
        self.engine.roots.push(Root {
            pair: Pair {
                old,
                new,
                direction,
                role,
            },
            user,
            part: part.into(),
            name: name.map(Into::into),
        });
    }
}

/// Compares whether something is required.
pub(super) fn required_differs(
    aspect: Aspect,
    old: &Fact<bool>,
    new: &Fact<bool>,
    drafts: &mut Drafts,
) {
    if let Some((_, required)) = old.differs(new) {
        let (action, effect, values) = if *required {
            let values = ("optional", "required");
            (Action::BecameRequired, Effect::Narrows, values)
        } else {
            let values = ("required", "optional");
            (Action::BecameOptional, Effect::Widens, values)
        };
        let reason = "what lacks it is judged otherwise";
        drafts.push(
            drafts
                .draft(aspect, action, effect, reason)
                .values(values.0, values.1)
                .member("required"),
        );
    }
}
