//! The state of a comparison: its inputs and the changes found so far.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use super::{
    Aspect,
    draft::{Draft, Drafts},
    engine::{Engine, Root},
    pair::{Pair, Role},
    rules,
    servers::Base,
};
use crate::model::{At, Direction, Fact, Operation, SchemaId};

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
    /// The old names of security schemes that were renamed, by their new names.
    pub(super) schemes: HashMap<Box<str>, Box<str>>,
    /// The base paths of the servers.
    pub(super) base: Base,
    /// New operations whose path changed together with the base path.
    pub(super) moved: HashSet<At>,
}

/// A pair of matching operations, or of other users of parts.
#[derive(Clone, Copy)]
pub(super) struct Matched<'c> {
    pub(super) old: &'c Operation,
    pub(super) new: &'c Operation,
    pub(super) user: usize,
    /// Whether the API is the caller, as in webhooks.
    pub(super) is_reversed: bool,
}

impl Matched<'_> {
    /// Returns the direction of data, reversed if the API is the caller.
    pub(super) fn direction(&self, direction: Direction) -> Direction {
        if self.is_reversed {
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
pub(super) fn optionality(aspect: Aspect, old: &Fact<bool>, new: &Fact<bool>, drafts: &mut Drafts) {
    if let Some((_, is_required)) = old.differs(new) {
        let rule = rules::OPTIONALITY.to(*is_required).of(aspect);
        let (old, new) = match is_required {
            true => ("optional", "required"),
            false => ("required", "optional"),
        };
        drafts.add(rule, old, new);
    }
}
