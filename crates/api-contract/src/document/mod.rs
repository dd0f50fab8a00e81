//! Files in JSON or YAML as light trees in an arena: nothing is freed piece by piece.

mod json;
mod outline;
mod yaml;

use std::sync::Arc;

use bumpalo::Bump;
use serde_json::{Number, Value};

use crate::{
    Finding, Place,
    model::{FindLines, Lines},
    pointer,
};

/// Deeper documents are refused: no contract needs it, and what reads them recurses.
const DEPTH_LIMIT: usize = 120;

/// A value where it stands. Line and column count from 1; JSON has none until they are looked up.
#[derive(Clone, Debug)]
pub(crate) struct Node<'t> {
    pub(crate) data: Data<'t>,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// The value.
#[derive(Clone, Debug)]
pub(crate) enum Data<'t> {
    Null,
    Bool(bool),
    Number(Number),
    Text(&'t str),
    List(&'t [Node<'t>]),
    Map(&'t [(&'t str, Node<'t>)]),
}

impl<'t> Node<'t> {
    /// Nothing, nowhere.
    pub(crate) const NULL: Self = Self {
        data: Data::Null,
        line: 0,
        column: 0,
    };

    pub(crate) fn get(&self, name: &str) -> Option<&'t Node<'t>> {
        self.members()
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, node)| node)
    }

    /// The members of a mapping; none of anything else.
    pub(crate) fn members(&self) -> &'t [(&'t str, Node<'t>)] {
        match self.data {
            Data::Map(members) => members,
            _ => &[],
        }
    }

    pub(crate) fn text(&self) -> Option<&'t str> {
        match self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What a pointer, as written behind the `#` of a reference, leads to.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Node<'t>> {
        pointer.split('/').skip(1).try_fold(self, |node, token| {
            let token = pointer::unescape(token);
            match node.data {
                Data::List(nodes) => nodes.get(token.parse::<usize>().ok()?),
                _ => node.get(&token),
            }
        })
    }

    pub(crate) fn to_value(&self) -> Value {
        match &self.data {
            Data::Null => Value::Null,
            Data::Bool(value) => Value::Bool(*value),
            Data::Number(value) => Value::Number(value.clone()),
            Data::Text(text) => Value::String((*text).to_owned()),
            Data::List(nodes) => nodes.iter().map(Node::to_value).collect(),
            Data::Map(members) => members
                .iter()
                .map(|(name, node)| ((*name).to_owned(), node.to_value()))
                .collect(),
        }
    }

    /// The kind of value, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self.data {
            Data::Null => "null",
            Data::Bool(_) => "a boolean",
            Data::Number(_) => "a number",
            Data::Text(_) => "a text",
            Data::List(_) => "a list",
            Data::Map(_) => "a mapping",
        }
    }
}

/// Parses a text: as JSON when the name ends so or the text begins so, else as YAML.
pub(crate) fn parse<'t>(
    arena: &'t Bump,
    name: &str,
    text: &'t str,
) -> Result<Node<'t>, Box<Finding>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if is_json(name, text) {
        json::parse(arena, name, text)
    } else {
        yaml::parse(arena, name, text)
    }
}

/// How to find lines in a document that [`parse`] read.
pub(crate) fn lines(name: &str, text: &str, node: &Node<'_>) -> Lines {
    Lines::Lookup(if is_json(name, text) {
        Arc::new(json::Text(text.into())) as Arc<dyn FindLines>
    } else {
        Arc::new(outline::Outline::of(node))
    })
}

fn is_json(name: &str, text: &str) -> bool {
    let is_yaml = name.ends_with(".yaml") || name.ends_with(".yml");
    name.ends_with(".json") || !is_yaml && text.trim_start().starts_with('{')
}

fn unreadable(name: &str, line: usize, column: usize, message: String) -> Box<Finding> {
    let help =
        "mend the syntax at this place; quote a text that holds `: `, ` #` or a leading symbol";
    Box::new(Finding::error("syntax", "", message, help).at(Place {
        file: name.to_owned(),
        line,
        column,
    }))
}
