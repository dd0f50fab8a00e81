//! The targets of references, through files and through parts that are only references.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{Document, ReferenceError, Target};

type Found<'d> = Result<Target<'d>, ReferenceError>;

/// The targets that are known so far, so that each reference is followed once.
pub(super) struct Targets<'d> {
    document: &'d Document,
    /// By the file and the text of the reference.
    known: FxHashMap<(usize, &'d str), Found<'d>>,
    /// The ends of chains of references, by the identity of the parts in them.
    ends: FxHashMap<usize, Found<'d>>,
}

impl<'d> Targets<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            known: FxHashMap::default(),
            ends: FxHashMap::default(),
        }
    }

    /// Returns the target of a reference. A part of another file that is only a reference is not a
    /// target, unless its own reference has none.
    pub(super) fn of(&mut self, reference: &'d str, file: usize) -> Found<'d> {
        if let Some(known) = self.known.get(&(file, reference)) {
            return known.clone();
        }
        let found = self.document.lookup(reference, file);
        let found = found.and_then(|target| self.end(target));
        self.known.insert((file, reference), found.clone());
        found
    }

    /// Returns the target of a pointer in a file.
    pub(super) fn at(&mut self, pointer: String, file: usize) -> Option<Target<'d>> {
        let node = self.document.files.get(file)?.tree.root();
        let target = Target {
            node: node.pointer(&pointer)?,
            file,
            pointer: pointer.into(),
        };
        self.end(target).ok()
    }

    fn end(&mut self, mut target: Target<'d>) -> Found<'d> {
        let mut passed: FxHashSet<usize> = FxHashSet::default();
        let end = loop {
            let identity = target.node.identity();
            if let Some(known) = self.ends.get(&identity) {
                break known.clone();
            }
            let Some(reference) = self.only_reference(&target) else {
                break Ok(target);
            };
            if !passed.insert(identity) {
                break Err(ReferenceError::Circular(reference.to_owned()));
            }
            match self.document.lookup(reference, target.file) {
                Ok(next) => target = next,
                // It is reported in the copy of this part.
                Err(_) => break Ok(target),
            }
        };
        for identity in passed {
            self.ends.insert(identity, end.clone());
        }
        end
    }

    /// Returns the reference of a part that is nothing else. A part of the joined files has a place in
    /// the document of its own.
    fn only_reference(&self, target: &Target<'d>) -> Option<&'d str> {
        let mut entries = target.node.entries();
        match (entries.next(), entries.next()) {
            (Some(("$ref", node)), None) if target.file >= self.document.joined => node.text(),
            _ => None,
        }
    }
}
