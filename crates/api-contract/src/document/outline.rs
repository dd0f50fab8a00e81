//! The names and places of a YAML document without its values, in one list.

use super::{Data, Node};
use crate::{model::FindLines, pointer};

/// Every part of a document, each before the parts within it.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The names of all members, one after the other.
    names: String,
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    line: u32,
    column: u32,
    /// Where its name is, if it is a member.
    name: Option<(u32, u32)>,
    /// The part that follows it and all within it.
    next: u32,
}

impl Outline {
    pub(super) fn of(node: &Node<'_>) -> Self {
        let mut outline = Self::default();
        outline.add(None, node);
        outline
    }

    fn add(&mut self, name: Option<&str>, node: &Node<'_>) {
        let here = self.parts.len();
        let name = name.map(|name| {
            let start = short(self.names.len());
            self.names.push_str(name);
            (start, short(self.names.len()))
        });
        self.parts.push(Part {
            line: node.line,
            column: node.column,
            name,
            next: 0,
        });
        match node.data {
            Data::List(nodes) => nodes.iter().for_each(|node| self.add(None, node)),
            Data::Map(members) => {
                for (name, node) in members {
                    self.add(Some(name), node);
                }
            }
            _ => {}
        }
        let next = short(self.parts.len());
        if let Some(part) = self.parts.get_mut(here) {
            part.next = next;
        }
    }

    fn name(&self, part: &Part) -> Option<&str> {
        let (start, end) = part.name?;
        self.names.get(long(start)..long(end))
    }

    /// The part of a name or number within another.
    fn child(&self, parent: usize, token: &str) -> Option<usize> {
        let end = long(self.parts.get(parent)?.next);
        let mut at = parent + 1;
        let mut left = token.parse::<usize>().ok();
        while at < end {
            let part = self.parts.get(at)?;
            match self.name(part) {
                Some(name) if name == token => return Some(at),
                Some(_) => {}
                None => match left? {
                    0 => return Some(at),
                    more => left = Some(more - 1),
                },
            }
            at = long(part.next);
        }
        None
    }
}

impl FindLines for Outline {
    fn find(&self, pointers: &[&str]) -> Vec<(usize, usize)> {
        let find = |pointer: &&str| {
            let mut at = 0;
            for token in pointer.split('/').skip(1) {
                match self.child(at, &pointer::unescape(token)) {
                    Some(child) => at = child,
                    None => break,
                }
            }
            let part = self.parts.get(at);
            part.map_or((0, 0), |part| (long(part.line), long(part.column)))
        };
        pointers.iter().map(find).collect()
    }
}

fn short(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn long(value: u32) -> usize {
    usize::try_from(value).unwrap_or_default()
}
