//! A pair of schemas in one use, and what comparing it comes to.

use std::fmt;

use super::draft::Drafts;
use crate::model::{Direction, SchemaId, Types};

/// What a schema describes, where that decides what a change means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// A document with types, such as JSON.
    Document,
    /// A body that is text, such as a form or XML: a number is a text as well.
    Text,
    /// A header of an answer.
    Header,
    /// A parameter.
    Parameter {
        /// Whether it is in every call, so that nothing stands for a missing one.
        is_needed: bool,
        /// Whether a list is written as the parameter once for each element.
        repeats: bool,
    },
    /// A part of a parameter.
    ParameterPart,
}

impl Role {
    /// Whether every value of the inner types is one of the outer types.
    pub(super) fn covers(self, outer: Types, inner: Types) -> bool {
        let scalar = Types::BOOLEAN.with(Types::NUMBER).with(Types::STRING);
        outer.covers(inner)
            || outer == Types::STRING
                && match self {
                    Self::Text => true,
                    Self::Header | Self::Parameter { .. } => scalar.covers(inner),
                    // How the parts of an object are written is often not said.
                    Self::Document | Self::ParameterPart => false,
                }
    }
}

/// Two schemas in one use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Pair {
    pub(super) old: SchemaId,
    pub(super) new: SchemaId,
    pub(super) direction: Direction,
    pub(super) role: Role,
}

impl Pair {
    /// Parts of both in the same use.
    pub(super) fn part(self, old: SchemaId, new: SchemaId) -> Self {
        let role = match self.role {
            Role::Parameter { .. } => Role::ParameterPart,
            role => role,
        };
        Self {
            old,
            new,
            role,
            ..self
        }
    }
}

/// From a schema to one that it holds.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Property(Box<str>),
    Items,
    Place(usize),
    Additional,
    Branch(Box<str>),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Property(name) => write!(f, ".{name}"),
            Self::Items => f.write_str("[]"),
            Self::Place(index) => write!(f, "[{index}]"),
            Self::Additional => f.write_str(".*"),
            Self::Branch(name) => write!(f, "<{name}>"),
        }
    }
}

/// What one pair of schemas comes to.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) drafts: Drafts,
    pub(super) edges: Vec<(Pair, Step)>,
}

impl Visit {
    pub(super) fn edge(&mut self, pair: Pair, old: SchemaId, new: SchemaId, step: Step) {
        let mut part = pair.part(old, new);
        if matches!((pair.role, &step), (Role::Parameter { .. }, Step::Items)) {
            part.role = Role::Text;
        }
        self.edges.push((part, step));
    }
}
