//! A pair of schemas in one use, and the result of comparing it.

use std::fmt;

use super::draft::Drafts;
use crate::model::{Direction, SchemaId, Types};

/// The role of a schema, which affects the meaning of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// A document with types, such as JSON.
    Document,
    /// A body that is text, such as a form or XML: a number is a text as well.
    Text,
    /// A header of a response.
    Header,
    /// A parameter.
    Parameter {
        /// Whether it is in every call, so that a default never applies.
        is_needed: bool,
        /// Whether a list is written by repeating the parameter for each element.
        repeats: bool,
    },
    /// A part of a parameter.
    ParameterPart,
}

impl Role {
    /// Returns whether every value of the inner types is one of the outer types.
    pub(super) fn covers(self, outer: Types, inner: Types) -> bool {
        let scalar = Types::BOOLEAN.with(Types::NUMBER).with(Types::STRING);
        outer.covers(inner)
            || outer == Types::STRING
                && match self {
                    Self::Text => true,
                    Self::Header | Self::Parameter { .. } => scalar.covers(inner),
                    // The serialization of an object's parts is often unspecified.
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
    /// Returns the pair of two parts in the same use.
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

/// A step from a schema to one that it contains.
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

/// The result of comparing one pair of schemas.
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
