//! Finds the targets of many pointers in one walk over a tree or a text.

use std::{borrow::Cow, collections::BTreeMap};

use super::node::{Data, Node};
use crate::pointer;

/// The maximum number of tokens of a pointer; documents are never nested deeper.
const LONGEST: usize = 256;

/// Pointers that are looked for, as a tree.
#[derive(Default)]
pub(super) struct Wanted<'p> {
    pub(super) indexes: Vec<usize>,
    pub(super) children: BTreeMap<Cow<'p, str>, Wanted<'p>>,
}

impl<'p> Wanted<'p> {
    /// Creates the tree of pointers.
    pub(super) fn new(pointers: &[&'p str]) -> Self {
        let mut tree = Self::default();
        for (index, pointer) in pointers.iter().enumerate() {
            let mut node = &mut tree;
            for token in pointer.split('/').skip(1).take(LONGEST) {
                node = node.children.entry(pointer::unescape(token)).or_default();
            }
            node.indexes.push(index);
        }
        tree
    }

    /// Sets the same result for all pointers from here on, until a deeper target is found.
    pub(super) fn mark<T: Copy>(&self, found: T, results: &mut [T]) {
        for index in &self.indexes {
            if let Some(slot) = results.get_mut(*index) {
                *slot = found;
            }
        }
        for child in self.children.values() {
            child.mark(found, results);
        }
    }

    fn nodes<'d>(&self, node: Node<'d>, depth: usize, results: &mut [(Node<'d>, usize)]) {
        self.mark((node, depth), results);
        if self.children.is_empty() {
            return;
        }
        match node.data() {
            Data::Map(entries) => {
                for (key, node) in entries {
                    if let Some(wanted) = self.children.get(key) {
                        wanted.nodes(node, depth + 1, results);
                    }
                }
            }
            Data::List(mut elements) => {
                let numbers = self.children.iter();
                let mut numbers: Vec<(usize, &Self)> = numbers
                    .filter_map(|(token, wanted)| Some((token.parse().ok()?, wanted)))
                    .collect();
                numbers.sort_by_key(|(number, _)| *number);
                let mut passed = 0;
                for (number, wanted) in numbers {
                    let Some(skipped) = usize::checked_sub(number, passed) else {
                        continue;
                    };
                    let Some(node) = elements.nth(skipped) else {
                        break;
                    };
                    passed = number + 1;
                    wanted.nodes(node, depth + 1, results);
                }
            }
            _ => {}
        }
    }
}

/// Returns for each pointer the deepest node on its way, and the number of tokens that lead to it.
pub(super) fn nearest<'d>(root: Node<'d>, pointers: &[&str]) -> Vec<(Node<'d>, usize)> {
    let mut results = vec![(root, 0); pointers.len()];
    Wanted::new(pointers).nodes(root, 0, &mut results);
    results
}
