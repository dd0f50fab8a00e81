//! YAML, read event by event: no value is built twice.

use std::{borrow::Cow, collections::HashMap};

use bumpalo::Bump;
use saphyr::Scalar;
use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::Number;

use super::{DEPTH_LIMIT, Data, Node, unreadable};
use crate::Finding;

/// How many values aliases may add to a document.
const ALIAS_LIMIT: usize = 1_000_000;

pub(super) fn parse<'t>(
    arena: &'t Bump,
    name: &str,
    text: &'t str,
) -> Result<Node<'t>, Box<Finding>> {
    let mut builder = Builder {
        arena,
        root: None,
        documents: 0,
        open: Vec::new(),
        nodes: Vec::new(),
        members: Vec::new(),
        anchors: HashMap::new(),
        aliased: 0,
    };
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

/// A member of a mapping.
type Member<'t> = (&'t str, Node<'t>);

/// A list or mapping that is still open. What is in it lies on top of the builder's nodes or members.
struct Open<'t> {
    is_map: bool,
    /// How many nodes or members there were before it.
    start: usize,
    span: Span,
    anchor: usize,
    /// The key that waits for its value, and where it stands.
    key: Option<(&'t str, u32, u32)>,
}

struct Builder<'t> {
    arena: &'t Bump,
    root: Option<Node<'t>>,
    documents: usize,
    open: Vec<Open<'t>>,
    nodes: Vec<Node<'t>>,
    members: Vec<Member<'t>>,
    anchors: HashMap<usize, Node<'t>>,
    aliased: usize,
}

impl<'t> Builder<'t> {
    fn event(&mut self, event: Event<'t>, span: Span) -> Result<(), String> {
        match event {
            Event::DocumentStart(_) => self.documents += 1,
            Event::SequenceStart(anchor, _) => self.open(false, anchor, span)?,
            Event::MappingStart(anchor, _) => self.open(true, anchor, span)?,
            Event::SequenceEnd | Event::MappingEnd => self.close()?,
            Event::Scalar(text, style, anchor, tag) => {
                let text = match text {
                    Cow::Borrowed(text) => text,
                    Cow::Owned(text) => self.arena.alloc_str(&text),
                };
                let is_key = |open: &Open<'_>| open.is_map && open.key.is_none();
                let data = if self.open.last().is_some_and(is_key) {
                    Data::Text(text)
                } else {
                    scalar(text, style, tag.as_ref())
                };
                self.add(node(data, span), anchor)?;
            }
            Event::Alias(anchor) => {
                let Some(target) = self.anchors.get(&anchor).cloned() else {
                    return Err("an alias of something that is not complete".to_owned());
                };
                self.aliased += size(&target);
                if self.aliased > ALIAS_LIMIT {
                    return Err(format!("aliases add more than {ALIAS_LIMIT} values"));
                }
                self.add(target, 0)?;
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, is_map: bool, anchor: usize, span: Span) -> Result<(), String> {
        if self.open.len() >= DEPTH_LIMIT {
            return Err(format!("nested more than {DEPTH_LIMIT} levels deep"));
        }
        self.open.push(Open {
            is_map,
            start: if is_map {
                self.members.len()
            } else {
                self.nodes.len()
            },
            span,
            anchor,
            key: None,
        });
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let data = if open.is_map {
            let members = self.members.drain(open.start..);
            Data::Map(self.arena.alloc_slice_fill_iter(members))
        } else {
            let nodes = self.nodes.drain(open.start..);
            Data::List(self.arena.alloc_slice_fill_iter(nodes))
        };
        self.add(node(data, open.span), open.anchor)
    }

    fn add(&mut self, mut node: Node<'t>, anchor: usize) -> Result<(), String> {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        if !open.is_map {
            self.nodes.push(node);
            return Ok(());
        }
        match open.key.take() {
            Some(("<<", ..)) => merge(&mut self.members, open.start, &node),
            Some((name, line, column)) => {
                (node.line, node.column) = (line, column);
                let mut own = self.members.iter_mut().skip(open.start);
                match own.find(|(key, _)| *key == name) {
                    Some((_, slot)) => *slot = node,
                    None => self.members.push((name, node)),
                }
            }
            None => match node.data {
                Data::Text(name) => open.key = Some((name, node.line, node.column)),
                _ => return Err("a key of a mapping is not a plain value".to_owned()),
            },
        }
        Ok(())
    }
}

/// The members of a merge key; those that are already there stay.
fn merge<'t>(members: &mut Vec<Member<'t>>, start: usize, node: &Node<'t>) {
    match node.data {
        Data::Map(merged) => {
            for (name, node) in merged {
                if !members.iter().skip(start).any(|(key, _)| key == name) {
                    members.push((name, node.clone()));
                }
            }
        }
        Data::List(nodes) => {
            for node in nodes {
                merge(members, start, node);
            }
        }
        _ => {}
    }
}

fn size(node: &Node<'_>) -> usize {
    match node.data {
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

fn scalar<'t>(text: &'t str, style: ScalarStyle, tag: Option<&Cow<'_, Tag>>) -> Data<'t> {
    match Scalar::parse_from_cow_and_metadata(Cow::Borrowed(text), style, tag) {
        Some(Scalar::Null) => Data::Null,
        Some(Scalar::Boolean(value)) => Data::Bool(value),
        Some(Scalar::Integer(value)) => Data::Number(value.into()),
        // JSON has no infinities; what was written tells more than a null. Integers that only just
        // do not fit come as floats.
        Some(Scalar::FloatingPoint(value)) => match text.parse::<u64>() {
            Ok(whole) => Data::Number(whole.into()),
            Err(_) => Number::from_f64(value.into_inner()).map_or(Data::Text(text), Data::Number),
        },
        Some(Scalar::String(_)) | None => Data::Text(text),
    }
}
