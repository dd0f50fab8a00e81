//! The targets of references, through files and through parts that are only references.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{Document, ReferenceError, Target, document::Link, pointer, reference, tree::Node};

/// Pointers that lead through references that lead through others more often than this are not
/// followed.
const DEEPEST: usize = 32;

type Found<'d> = Result<Target<'d>, ReferenceError>;

/// The targets that are known so far, so that each reference is followed once.
pub(super) struct Targets<'d> {
    document: &'d Document,
    /// By the file and the text of the reference.
    known: FxHashMap<(usize, &'d str), Found<'d>>,
    /// The ends of chains of references, by the identity of the parts in them.
    ends: FxHashMap<usize, Found<'d>>,
    /// The number of references that are being followed within each other.
    depth: usize,
}

impl<'d> Targets<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            known: FxHashMap::default(),
            ends: FxHashMap::default(),
            depth: 0,
        }
    }

    /// Returns the target of a reference. A part of another file that is only a reference is not a
    /// target, unless its own reference has none.
    pub(super) fn of(&mut self, reference: &'d str, file: usize) -> Found<'d> {
        if let Some(known) = self.known.get(&(file, reference)) {
            return known.clone();
        }
        // A reference that leads through itself leads nowhere.
        let nowhere = ReferenceError::Dangling(reference.to_owned());
        self.known.insert((file, reference), Err(nowhere));
        let found = match self.document.lookup(reference, file) {
            Err(ReferenceError::Dangling(text)) => {
                self.depth += 1;
                let through = match self.depth > DEEPEST {
                    true => None,
                    false => self.through(reference, file),
                };
                self.depth -= 1;
                through.ok_or(ReferenceError::Dangling(text))
            }
            found => found,
        };
        let found = found.and_then(|target| self.end(target));
        self.known.insert((file, reference), found.clone());
        found
    }

    /// Returns the target of a reference whose pointer leads through other references.
    fn through(&mut self, reference: &'d str, file: usize) -> Option<Target<'d>> {
        let mut file = match reference::file_of(reference) {
            Some(path) => match self.document.links.get(&(file, path.into()))? {
                Link::To(number) => *number,
                Link::Unread(_) => return None,
            },
            None => file,
        };
        let fragment = reference::percent_decoded(reference::fragment_of(reference));
        let mut node = self.document.files.get(file)?.tree.root();
        let mut at = String::new();
        for token in fragment.strip_prefix('/')?.split('/') {
            if let Some(reference) = node.get("$ref").and_then(Node::text) {
                let target = self.of(reference, file).ok()?;
                (node, file, at) = (target.node, target.file, target.pointer.into_owned());
            }
            let token = pointer::unescape(token);
            at = pointer::child(&at, &token);
            node = node.pointer(&pointer::child("", &token))?;
        }
        let pointer = at.into();
        Some(Target {
            node,
            file,
            pointer,
        })
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
