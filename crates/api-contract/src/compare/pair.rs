//! A pair of schemas in one use, and the result of comparing it.

use std::fmt;

use super::draft::Drafts;
use crate::model::{Direction, SchemaId, Types};

/// The role of a schema, which affects the meaning of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// A document with types, such as JSON.
    Document,
    /// A body that is text, such as a form: a number is a text as well.
    Text,
    /// A body in XML: text within elements and attributes, which the keyword `xml` names.
    Xml,
    /// A body in several parts, each with its own media type.
    Form,
    /// A part of such a body: an object is a JSON document, anything else is text.
    FormPart,
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
    /// A test of a value, as in a condition: only the set of matching values has a meaning.
    Test,
}

impl Role {
    /// Returns whether every value of the inner types is one of the outer types.
    pub(super) fn covers(self, outer: Types, inner: Types) -> bool {
        let scalar = Types::BOOLEAN.with(Types::NUMBER).with(Types::STRING);
        let is_text = self.is_text() && scalar.covers(inner);
        outer.covers(inner)
            || outer == Types::STRING && (is_text || matches!(self, Self::Text | Self::Xml))
    }

    /// Returns whether a number, a boolean and a text are all written as text.
    pub(super) fn is_text(self) -> bool {
        match self {
            Self::Text | Self::Xml | Self::FormPart | Self::Header => true,
            Self::Parameter { .. } | Self::ParameterPart => true,
            Self::Document | Self::Form | Self::Test => false,
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
    /// Returns the pair of two schemas for the same value.
    pub(super) fn alternative(self, old: SchemaId, new: SchemaId) -> Self {
        Self { old, new, ..self }
    }

    /// Returns the pair of two parts that a step leads to.
    pub(super) fn part(self, old: SchemaId, new: SchemaId, step: &Step) -> Self {
        let role = match (self.role, step) {
            (_, Step::Keyword(name)) if ["if", "not", "contains"].contains(&&**name) => Role::Test,
            (role, Step::Branch(_)) => role,
            (Role::Parameter { .. }, Step::Items) => Role::Text,
            (Role::Parameter { .. }, _) => Role::ParameterPart,
            (Role::Form, _) | (Role::FormPart, Step::Items | Step::Place(_)) => Role::FormPart,
            (Role::FormPart, _) => Role::Document,
            (role, _) => role,
        };
        Self {
            old,
            new,
            role,
            ..self
        }
    }

    /// Returns the pair in another direction.
    pub(super) fn directed(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }
}

/// A step from a schema to one that it contains.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Property(Box<str>),
    Items,
    Place(usize),
    Additional,
    /// One of several alternatives for the same value.
    Branch(Box<str>),
    /// A schema in a keyword, or for the properties that a pattern selects.
    Keyword(Box<str>),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Property(name) => write!(f, ".{name}"),
            Self::Items => f.write_str("[]"),
            Self::Place(index) => write!(f, "[{index}]"),
            Self::Additional => f.write_str(".*"),
            Self::Branch(name) | Self::Keyword(name) => write!(f, "<{name}>"),
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
        self.edges.push((pair.part(old, new, &step), step));
    }
}
