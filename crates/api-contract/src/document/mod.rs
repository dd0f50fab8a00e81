//! Files in JSON or YAML as light trees that borrow from the text.

mod json;
mod yaml;

use std::{borrow::Cow, sync::Arc};

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
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Map(Vec<(Cow<'t, str>, Node<'t>)>),
}

impl<'t> Node<'t> {
    pub(crate) fn get(&self, name: &str) -> Option<&Node<'t>> {
        self.members()
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, node)| node)
    }

    /// The members of a mapping; none of anything else.
    pub(crate) fn members(&self) -> &[(Cow<'t, str>, Node<'t>)] {
        match &self.data {
            Data::Map(members) => members,
            _ => &[],
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What a pointer, as written behind the `#` of a reference, leads to.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Node<'t>> {
        pointer.split('/').skip(1).try_fold(self, |node, token| {
            let token = pointer::unescape(token);
            match &node.data {
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
            Data::Text(text) => Value::String(text.to_string()),
            Data::List(nodes) => nodes.iter().map(Node::to_value).collect(),
            Data::Map(members) => members
                .iter()
                .map(|(name, node)| (name.to_string(), node.to_value()))
                .collect(),
        }
    }

    /// The same, borrowing from nothing.
    pub(crate) fn into_owned<'o>(self) -> Node<'o> {
        let data = match self.data {
            Data::Null => Data::Null,
            Data::Bool(value) => Data::Bool(value),
            Data::Number(value) => Data::Number(value),
            Data::Text(text) => Data::Text(Cow::Owned(text.into_owned())),
            Data::List(nodes) => Data::List(nodes.into_iter().map(Node::into_owned).collect()),
            Data::Map(members) => Data::Map(
                members
                    .into_iter()
                    .map(|(name, node)| (Cow::Owned(name.into_owned()), node.into_owned()))
                    .collect(),
            ),
        };
        Node {
            data,
            line: self.line,
            column: self.column,
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
pub(crate) fn parse<'t>(name: &str, text: &'t str) -> Result<Node<'t>, Box<Finding>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if is_json(name, text) {
        json::parse(name, text)
    } else {
        yaml::parse(name, text)
    }
}

/// How to find lines in a document that [`parse`] read.
pub(crate) fn lines(name: &str, text: &str, node: &Node<'_>) -> Lines {
    Lines::Lookup(if is_json(name, text) {
        Arc::new(json::Text(text.into())) as Arc<dyn FindLines>
    } else {
        Arc::new(yaml::Outline::of(node))
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
