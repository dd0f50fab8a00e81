//! YAML, read event by event: no value is built twice.

use std::{borrow::Cow, collections::HashMap};

use saphyr::Scalar;
use saphyr_parser::{Event, Parser, Span};
use serde_json::Number;

use super::{DEPTH_LIMIT, Data, Node, unreadable};
use crate::{Finding, model::FindLines, pointer};

/// How many values aliases may add to a document.
const ALIAS_LIMIT: usize = 1_000_000;

pub(super) fn parse<'t>(name: &str, text: &'t str) -> Result<Node<'t>, Box<Finding>> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let marker = error.marker();
            let message = format!("not valid YAML: {}", error.info());
            unreadable(name, marker.line(), marker.col() + 1, message)
        })?;
        let (line, column) = (span.start.line(), span.start.col() + 1);
        builder
            .event(event, span)
            .map_err(|message| unreadable(name, line, column, message))?;
    }
    let (Some(root), 1) = (builder.root, builder.documents) else {
        let message = "the file does not hold exactly one YAML document".to_owned();
        return Err(unreadable(name, 1, 1, message));
    };
    Ok(root)
}

/// A list or mapping that is still open.
struct Open<'t> {
    node: Node<'t>,
    anchor: usize,
    /// The key that waits for its value, and where it stands.
    key: Option<(Cow<'t, str>, u32, u32)>,
}

#[derive(Default)]
struct Builder<'t> {
    root: Option<Node<'t>>,
    documents: usize,
    stack: Vec<Open<'t>>,
    anchors: HashMap<usize, Node<'t>>,
    aliased: usize,
}

impl<'t> Builder<'t> {
    fn event(&mut self, event: Event<'t>, span: Span) -> Result<(), String> {
        match event {
            Event::DocumentStart(_) => self.documents += 1,
            Event::SequenceStart(anchor, _) => {
                self.open(Data::List(Vec::new()), anchor, span)?;
            }
            Event::MappingStart(anchor, _) => self.open(Data::Map(Vec::new()), anchor, span)?,
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.stack.pop() {
                    self.add(open.node, open.anchor)?;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let is_key = self.stack.last().is_some_and(|open| {
                    open.key.is_none() && matches!(open.node.data, Data::Map(_))
                });
                let data = if is_key {
                    Data::Text(text)
                } else {
                    let raw = text.clone();
                    match Scalar::parse_from_cow_and_metadata(text, style, tag.as_ref()) {
                        Some(scalar) => data(scalar, raw),
                        None => Data::Text(raw),
                    }
                };
                self.add(node(data, span), anchor)?;
            }
            Event::Alias(anchor) => {
                let Some(target) = self.anchors.get(&anchor) else {
                    return Err("an alias of something that is not complete".to_owned());
                };
                self.aliased += size(target);
                if self.aliased > ALIAS_LIMIT {
                    return Err(format!("aliases add more than {ALIAS_LIMIT} values"));
                }
                let target = target.clone();
                self.add(target, 0)?;
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, data: Data<'t>, anchor: usize, span: Span) -> Result<(), String> {
        if self.stack.len() >= DEPTH_LIMIT {
            return Err(format!("nested more than {DEPTH_LIMIT} levels deep"));
        }
        self.stack.push(Open {
            node: node(data, span),
            anchor,
            key: None,
        });
        Ok(())
    }

    fn add(&mut self, mut node: Node<'t>, anchor: usize) -> Result<(), String> {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.stack.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.node.data {
            Data::List(nodes) => nodes.push(node),
            Data::Map(members) => match open.key.take() {
                Some((name, line, column)) => {
                    if name == "<<" {
                        merge(members, node);
                    } else {
                        (node.line, node.column) = (line, column);
                        match members.iter_mut().find(|(key, _)| *key == name) {
                            Some((_, slot)) => *slot = node,
                            None => members.push((name, node)),
                        }
                    }
                }
                None => match node.data {
                    Data::Text(name) => open.key = Some((name, node.line, node.column)),
                    _ => return Err("a key of a mapping is not a plain value".to_owned()),
                },
            },
            _ => {}
        }
        Ok(())
    }
}

/// The members of a merge key; those that are already there stay.
fn merge<'t>(members: &mut Vec<(Cow<'t, str>, Node<'t>)>, node: Node<'t>) {
    match node.data {
        Data::Map(merged) => {
            for (name, node) in merged {
                if !members.iter().any(|(key, _)| *key == name) {
                    members.push((name, node));
                }
            }
        }
        Data::List(nodes) => nodes.into_iter().for_each(|node| merge(members, node)),
        _ => {}
    }
}

fn size(node: &Node<'_>) -> usize {
    match &node.data {
        Data::List(nodes) => 1 + nodes.iter().map(size).sum::<usize>(),
        Data::Map(members) => 1 + members.iter().map(|(_, node)| size(node)).sum::<usize>(),
        _ => 1,
    }
}

fn node(data: Data<'_>, span: Span) -> Node<'_> {
    Node {
        data,
        line: u32::try_from(span.start.line()).unwrap_or_default(),
        column: u32::try_from(span.start.col() + 1).unwrap_or_default(),
    }
}

fn data<'t>(scalar: Scalar<'t>, raw: Cow<'t, str>) -> Data<'t> {
    match scalar {
        Scalar::Null => Data::Null,
        Scalar::Boolean(value) => Data::Bool(value),
        Scalar::Integer(value) => Data::Number(value.into()),
        // JSON has no infinities; what was written tells more than a null. Integers that only just
        // do not fit come as floats.
        Scalar::FloatingPoint(value) => match raw.parse::<u64>() {
            Ok(whole) => Data::Number(whole.into()),
            Err(_) => Number::from_f64(value.into_inner()).map_or(Data::Text(raw), Data::Number),
        },
        Scalar::String(text) => Data::Text(text),
    }
}

/// The names and places of a YAML document, without its values.
#[derive(Debug)]
pub(super) struct Outline {
    line: u32,
    column: u32,
    children: Vec<(Option<Box<str>>, Outline)>,
}

impl Outline {
    pub(super) fn of(node: &Node<'_>) -> Self {
        let children = match &node.data {
            Data::List(nodes) => nodes.iter().map(|node| (None, Self::of(node))).collect(),
            Data::Map(members) => members
                .iter()
                .map(|(name, node)| (Some(name.as_ref().into()), Self::of(node)))
                .collect(),
            _ => Vec::new(),
        };
        Self {
            line: node.line,
            column: node.column,
            children,
        }
    }

    fn child(&self, token: &str) -> Option<&Self> {
        let found = match self.children.first()? {
            (None, _) => self.children.get(token.parse::<usize>().ok()?),
            (Some(_), _) => self
                .children
                .iter()
                .find(|(name, _)| name.as_deref() == Some(token)),
        };
        found.map(|(_, outline)| outline)
    }
}

impl FindLines for Outline {
    fn find(&self, pointers: &[&str]) -> Vec<(usize, usize)> {
        let find = |pointer: &&str| {
            let mut at = self;
            for token in pointer.split('/').skip(1) {
                match at.child(&pointer::unescape(token)) {
                    Some(child) => at = child,
                    None => break,
                }
            }
            let number = |value: u32| usize::try_from(value).unwrap_or_default();
            (number(at.line), number(at.column))
        };
        pointers.iter().map(find).collect()
    }
}
