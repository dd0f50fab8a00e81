//! Values of a tree: handles, their kinds, and what is below them.

use serde_json::{Number, Value};

use super::{Entry, Span, Stored, Tree, long};
use crate::pointer;

/// A value at its place: a handle into a [`Tree`].
#[derive(Clone, Copy, Debug)]
pub struct Node<'d> {
    pub(super) tree: &'d Tree,
    pub(super) entry: &'d Entry,
}

/// The value of a node.
#[derive(Clone, Debug)]
pub enum Data<'d> {
    /// `null`, or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(&'d Number),
    /// A string.
    Text(&'d str),
    /// The elements of a list.
    List(Elements<'d>),
    /// The entries of a mapping, in the order of the file.
    Map(Entries<'d>),
}

/// The elements of a list.
#[derive(Clone, Debug)]
pub struct Elements<'d> {
    tree: &'d Tree,
    rest: std::slice::Iter<'d, Entry>,
}

/// The entries of a mapping: keys and values.
#[derive(Clone, Debug)]
pub struct Entries<'d>(Elements<'d>);

impl<'d> Iterator for Elements<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        let entry = self.rest.next()?;
        let tree = self.tree;
        Some(Node { tree, entry })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl ExactSizeIterator for Elements<'_> {}

impl<'d> Iterator for Entries<'d> {
    type Item = (&'d str, Node<'d>);

    fn next(&mut self) -> Option<Self::Item> {
        let node = self.0.next()?;
        Some((node.tree.text(node.entry.key), node))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Entries<'_> {}

impl<'d> Node<'d> {
    /// Returns the value.
    pub fn data(self) -> Data<'d> {
        match self.entry.data {
            Stored::Null => Data::Null,
            Stored::Bool(value) => Data::Bool(value),
            Stored::Number(number) => match self.tree.numbers.get(long(number)) {
                Some(number) => Data::Number(number),
                None => Data::Null,
            },
            Stored::Text(span) => Data::Text(self.tree.text(span)),
            Stored::List(span) => Data::List(self.below(span)),
            Stored::Map(span) => Data::Map(Entries(self.below(span))),
        }
    }

    fn below(self, span: Span) -> Elements<'d> {
        Elements {
            tree: self.tree,
            rest: self.tree.entries(span).iter(),
        }
    }

    /// Returns the line, from 1; 0 if it is unknown. The line of a mapping entry is that of the key.
    pub fn line(self) -> usize {
        long(self.entry.line)
    }

    /// Returns the column in characters, from 1; 0 if it is unknown.
    pub fn column(self) -> usize {
        long(self.entry.column)
    }

    /// Returns a number that is unique among the nodes of a document while its tree exists.
    pub fn identity(self) -> usize {
        std::ptr::from_ref(self.entry).addr()
    }

    /// Returns the value of a key, if the node is a mapping that has it.
    pub fn get(self, key: &str) -> Option<Node<'d>> {
        let Stored::Map(span) = self.entry.data else {
            return None;
        };
        let entries = self.tree.entries(span).iter();
        let tree = self.tree;
        let mut own = entries.filter(|entry| tree.text(entry.key) == key);
        own.next().map(|entry| Node { tree, entry })
    }

    /// Returns the entries of a mapping; none if the node is not a mapping.
    pub fn entries(self) -> Entries<'d> {
        match self.data() {
            Data::Map(entries) => entries,
            _ => Entries(self.below(Span::default())),
        }
    }

    /// Returns the elements of a list; none if the node is not a list.
    pub fn elements(self) -> Elements<'d> {
        match self.data() {
            Data::List(elements) => elements,
            _ => self.below(Span::default()),
        }
    }

    /// Returns the text, if the node is a string.
    pub fn text(self) -> Option<&'d str> {
        match self.entry.data {
            Stored::Text(span) => Some(self.tree.text(span)),
            _ => None,
        }
    }

    /// Returns whether the node is a mapping.
    pub fn is_map(self) -> bool {
        matches!(self.entry.data, Stored::Map(_))
    }

    /// Returns whether the node is `null`, or has no value.
    pub fn is_null(self) -> bool {
        matches!(self.entry.data, Stored::Null)
    }

    /// Returns the target of a JSON pointer.
    pub fn pointer(self, pointer: &str) -> Option<Node<'d>> {
        if !(pointer.is_empty() || pointer.starts_with('/')) {
            return None;
        }
        let mut tokens = pointer.split('/').skip(1);
        tokens.try_fold(self, |node, token| node.child(&pointer::unescape(token)))
    }

    fn child(self, token: &str) -> Option<Node<'d>> {
        match self.entry.data {
            Stored::List(span) => {
                let entry = self.tree.entries(span).get(token.parse::<usize>().ok()?)?;
                let tree = self.tree;
                Some(Node { tree, entry })
            }
            _ => self.get(token),
        }
    }

    /// Returns a copy of the value without places.
    pub fn to_value(self) -> Value {
        match self.data() {
            Data::Null => Value::Null,
            Data::Bool(value) => Value::Bool(value),
            Data::Number(value) => Value::Number(value.clone()),
            Data::Text(text) => Value::String(text.to_owned()),
            Data::List(elements) => elements.map(Node::to_value).collect(),
            Data::Map(entries) => entries
                .map(|(key, node)| (key.to_owned(), node.to_value()))
                .collect(),
        }
    }

    /// Returns the kind of value, for messages: `a list`.
    pub fn kind(self) -> &'static str {
        match self.entry.data {
            Stored::Null => "null",
            Stored::Bool(_) => "a boolean",
            Stored::Number(_) => "a number",
            Stored::Text(_) => "a text",
            Stored::List(_) => "a list",
            Stored::Map(_) => "a mapping",
        }
    }
}
