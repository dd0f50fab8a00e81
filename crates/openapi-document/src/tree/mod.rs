//! Files in JSON or YAML as located trees in one flat arena.

mod builder;
mod find;
mod json;
mod node;
mod yaml;

use rustc_hash::FxHashMap;
use serde_json::{Number, Value};

pub use node::{Data, Elements, Entries, Node};

use crate::{Budget, Finding, Place};

/// A parsed file: every value with its line and column.
///
/// The nodes are in one list and the texts in one string, so that a tree needs few allocations.
/// [`Node`]s are small handles into it.
///
/// ```
/// use openapi_document::Tree;
///
/// let tree = Tree::parse("pets.yaml", "paths:\n  /pets: {}\n")?;
/// let node = tree.root().pointer("/paths/~1pets").expect("the path is there");
/// assert_eq!((node.line(), node.column()), (2, 3));
/// # Ok::<(), Box<openapi_document::Finding>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Tree {
    nodes: Vec<Entry>,
    texts: String,
    numbers: Vec<Number>,
    root: Entry,
    /// The text of a JSON file, in which lines are looked up.
    source: Option<Box<str>>,
    repeated: Vec<Repeated>,
}

/// A key that a mapping has more than once. The last value is used.
#[derive(Clone, Copy, Debug)]
struct Repeated {
    key: Span,
    line: u32,
    column: u32,
    first: u32,
}

/// A range in one of the lists of a tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Span {
    start: u32,
    length: u32,
}

/// A node as it is stored.
#[derive(Clone, Copy, Debug)]
struct Entry {
    data: Stored,
    /// The key, if the node is the value of a mapping.
    key: Span,
    line: u32,
    column: u32,
}

#[derive(Clone, Copy, Debug)]
enum Stored {
    Null,
    Bool(bool),
    Number(u32),
    Text(Span),
    List(Span),
    Map(Span),
}

impl Tree {
    /// Parses a text with the default [`Budget`]: as JSON if the name ends in `.json`, or if it has
    /// no YAML ending and the text begins with `{`; else as YAML. A text in JSON that is not valid YAML is
    /// read whatever its name.
    ///
    /// # Errors
    /// Returns a finding with the place of a syntax error, or of the value that exceeds the budget.
    pub fn parse(name: &str, text: &str) -> Result<Self, Box<Finding>> {
        Self::parse_within(name, text, &Budget::default())
    }

    /// Parses a text within a budget; see [`parse`](Self::parse).
    ///
    /// # Errors
    /// Returns the same finding as [`parse`](Self::parse).
    pub fn parse_within(name: &str, text: &str, budget: &Budget) -> Result<Self, Box<Finding>> {
        if u32::try_from(text.len()).is_err() || text.len() as u64 > budget.file_bytes {
            let message = format!(
                "the file has more than {} bytes",
                budget.file_bytes.min(u64::from(u32::MAX))
            );
            return Err(unreadable(name, 0, 0, message));
        }
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let read_json = || {
            let mut tree = json::parse(name, body, budget)?;
            tree.source = Some(text.into());
            Ok(tree)
        };
        if is_json(name, body) {
            return read_json();
        }
        // YAML has no pairs of escaped surrogates, and JSON writes many characters as such.
        yaml::parse(name, body, budget).or_else(|error| match is_json("", body) {
            true => read_json().map_err(|_| error),
            false => Err(error),
        })
    }

    /// Builds the tree of a value that is already in memory; its nodes have no lines.
    pub fn from_value(value: &Value) -> Self {
        builder::of_value(value)
    }

    /// Returns the value of the whole file.
    pub fn root(&self) -> Node<'_> {
        Node {
            tree: self,
            entry: &self.root,
        }
    }

    /// Returns line and column, from 1, of each pointer. A pointer without a target has the place
    /// of its nearest ancestor; both are 0 if the file has no lines.
    pub fn locate(&self, pointers: &[&str]) -> Vec<(usize, usize)> {
        if let Some(source) = &self.source {
            return json::locate(source, pointers);
        }
        let found = find::nearest(self.root(), pointers).into_iter();
        found
            .map(|(node, _)| (node.line(), node.column()))
            .collect()
    }

    /// Returns for each pointer the number of its tokens that lead to a node.
    pub(crate) fn depths(&self, pointers: &[&str]) -> Vec<usize> {
        let found = find::nearest(self.root(), pointers).into_iter();
        found.map(|(_, depth)| depth).collect()
    }

    /// Returns the keys that a mapping has more than once, as findings under the name of the file.
    pub fn repeated_keys(&self, name: &str) -> Vec<Finding> {
        let repeated = self.repeated.iter().map(|repeated| {
            let key = self.text(repeated.key);
            let (first, known) = (long(repeated.first), repeated.first != 0);
            let first = if known {
                format!(", first at line {first}")
            } else {
                String::new()
            };
            let message = format!("the key `{key}` is repeated in one mapping{first}");
            let help = "remove one of the two, or join what they hold";
            Finding::error("duplicate-key", "", message, help).at(Place {
                file: name.to_owned(),
                line: long(repeated.line),
                column: long(repeated.column),
            })
        });
        repeated.collect()
    }

    /// Returns the keys of a mapping, each with the number of its value.
    pub(crate) fn numbered<'d>(
        &'d self,
        map: Node<'d>,
    ) -> impl Iterator<Item = (u32, &'d str)> + use<'d> {
        let span = match map.entry.data {
            Stored::Map(span) => span,
            _ => Span::default(),
        };
        let entries = self.entries(span).iter();
        (span.start..).zip(entries.map(|entry| self.text(entry.key)))
    }

    /// Returns the node of a number.
    pub(crate) fn node(&self, number: u32) -> Option<Node<'_>> {
        let entry = self.nodes.get(long(number))?;
        Some(Node { tree: self, entry })
    }

    /// Returns whether a mapping has a key.
    pub(crate) fn has_key(&self, key: &str) -> bool {
        let mut keys = self.nodes.iter().map(|entry| entry.key);
        keys.any(|own| long(own.length) == key.len() && self.text(own) == key)
    }

    /// Replaces the texts of nodes, which are given by their [`identity`](Node::identity).
    pub(crate) fn replace_texts(&mut self, texts: &FxHashMap<usize, String>) {
        for entry in &mut self.nodes {
            let identity = std::ptr::from_ref::<Entry>(entry).addr();
            if let Some(text) = texts.get(&identity) {
                entry.data = Stored::Text(Span {
                    start: short(self.texts.len()),
                    length: short(text.len()),
                });
                self.texts.push_str(text);
            }
        }
    }

    fn text(&self, span: Span) -> &str {
        slice(&self.texts, span)
    }

    fn entries(&self, span: Span) -> &[Entry] {
        let start = long(span.start);
        self.nodes
            .get(start..start + long(span.length))
            .unwrap_or_default()
    }
}

fn is_json(name: &str, text: &str) -> bool {
    let is_yaml = name.ends_with(".yaml") || name.ends_with(".yml");
    name.ends_with(".json") || !is_yaml && text.trim_start().starts_with('{')
}

fn unreadable(name: &str, line: usize, column: usize, message: String) -> Box<Finding> {
    let help = "fix the syntax here; quote a text that has `: `, ` #` or a leading symbol";
    Box::new(Finding::error("syntax", "", message, help).at(Place {
        file: name.to_owned(),
        line,
        column,
    }))
}

fn slice(texts: &str, span: Span) -> &str {
    let start = long(span.start);
    let end = start + long(span.length);
    texts.get(start..end).unwrap_or_default()
}

fn short(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn long(value: u32) -> usize {
    usize::try_from(value).unwrap_or_default()
}
