//! Follows references: in the joined document, and between the files of a document.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    Document, ReferenceError, Target,
    anchors::{Anchors, is_anchor},
    document::Link,
    pointer, reference,
    tree::Node,
};

/// The ends of longer chains of references are remembered, so that each is followed once.
const SHORT_CHAIN: usize = 16;

/// File and pointer to which references resolve.
type End = Result<(usize, Box<str>), ReferenceError>;

/// The ends of long chains of references, and the anchors of schemas.
#[derive(Debug, Default)]
pub(crate) struct Chains {
    /// The pointers to which references of the joined document resolve; `None` if unresolved.
    joined: Mutex<HashMap<Box<str>, Option<Box<str>>>>,
    /// File and pointer to which a node resolves, by its identity.
    nodes: Mutex<FxHashMap<usize, End>>,
    anchors: OnceLock<Anchors>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Document {
    /// Returns the target of a reference in the joined document, through any chain of references;
    /// `None` if the target does not exist, is outside of the document, or refers back to itself. A
    /// value that is not a reference is returned unchanged.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        self.resolve_at(value, "").map(|(_, value)| value)
    }

    /// Returns the same as [`resolve`](Self::resolve), with the pointer of the target. `pointer` is
    /// the pointer of `value`.
    pub fn resolve_at<'a>(
        &'a self,
        value: &'a Value,
        pointer: &str,
    ) -> Option<(String, &'a Value)> {
        let (mut value, mut at) = (value, None);
        let mut passed: HashSet<&str> = HashSet::new();
        let mut hops: usize = 0;
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            hops += 1;
            if hops > SHORT_CHAIN {
                let known = locked(&self.chains.joined).get(reference).cloned();
                let end = match known {
                    Some(end) => Some(end),
                    None if !passed.insert(reference) => Some(None),
                    None => None,
                };
                if let Some(end) = end {
                    let end = end.map(String::from);
                    self.remember(&passed, end.as_deref());
                    let end = end?;
                    return self.value().pointer(&end).map(|value| (end, value));
                }
            } else {
                passed.insert(reference);
            }
            let Some((target, found)) = self.at_reference(reference) else {
                if hops > SHORT_CHAIN {
                    self.remember(&passed, None);
                }
                return None;
            };
            (value, at) = (found, Some(target));
        }
        if hops > SHORT_CHAIN {
            self.remember(&passed, at.as_deref());
        }
        Some((at.unwrap_or_else(|| pointer.to_owned()), value))
    }

    fn remember(&self, references: &HashSet<&str>, end: Option<&str>) {
        let mut known = locked(&self.chains.joined);
        for reference in references {
            known.insert((*reference).into(), end.map(Into::into));
        }
    }

    /// Returns the target of a reference within the joined document, with its pointer, without
    /// following further references. Percent-encoding is decoded: `#/paths/~1users~1%7Bid%7D`.
    pub fn at_reference(&self, reference: &str) -> Option<(String, &Value)> {
        let target = reference.strip_prefix('#')?;
        let value = self.value();
        if let Some(found) = value.pointer(target) {
            return Some((target.to_owned(), found));
        }
        let decoded = reference::percent_decoded(target);
        if is_anchor(&decoded) {
            let mut files = 0..self.joined;
            let target = files.find_map(|file| self.anchors().named(file, &decoded))?;
            return Some((target.to_owned(), value.pointer(target)?));
        }
        let found = value.pointer(&decoded)?;
        Some((decoded.into_owned(), found))
    }

    /// Returns the target of a reference in a file, without following further references.
    ///
    /// # Errors
    /// Returns why the reference has no target.
    pub fn lookup<'d>(
        &'d self,
        reference: &'d str,
        file: usize,
    ) -> Result<Target<'d>, ReferenceError> {
        let mut number = file;
        if let Some(path) = reference::file_of(reference) {
            number = match self.links.get(&(file, path.into())) {
                Some(Link::To(number)) => *number,
                Some(Link::Unread(_)) => return Err(ReferenceError::Unread(reference.to_owned())),
                None => return Err(ReferenceError::Dangling(reference.to_owned())),
            };
        } else if reference.contains("://") {
            let found = self.identified(reference);
            return found.ok_or_else(|| ReferenceError::Foreign(reference.to_owned()));
        }
        let fragment = reference::fragment_of(reference);
        let found = self.at_pointer(number, fragment.into());
        let found = found.or_else(|| {
            let decoded = reference::percent_decoded(fragment);
            if is_anchor(&decoded) {
                let files = match number < self.joined {
                    true => 0..self.joined,
                    false => number..number + 1,
                };
                let mut named =
                    files.filter_map(|file| Some((file, self.anchors().named(file, &decoded)?)));
                let (file, pointer) = named.next()?;
                return self.at_pointer(file, pointer.into());
            }
            (decoded != fragment).then(|| self.at_pointer(number, decoded))?
        });
        // The whole file, as some write it.
        let found =
            found.or_else(|| (fragment == "/").then(|| self.at_pointer(number, "".into()))?);
        found.ok_or_else(|| ReferenceError::Dangling(reference.to_owned()))
    }

    fn anchors(&self) -> &Anchors {
        self.chains.anchors.get_or_init(|| Anchors::of(&self.files))
    }

    /// Returns the target of a URL that is the `$id` of a schema in one of the files, or a part of it.
    fn identified<'d>(&'d self, reference: &'d str) -> Option<Target<'d>> {
        let (url, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let (file, base) = self.anchors().identified(url)?;
        let pointer = match is_anchor(fragment) {
            true => self.anchors().named(file, fragment)?.to_owned(),
            false => format!("{base}{}", reference::percent_decoded(fragment)),
        };
        self.at_pointer(file, pointer.into())
    }

    /// Returns a component of the joined files by its kind, such as `schemas`, and its name.
    pub fn component(&self, kind: &str, name: &str) -> Option<Target<'_>> {
        let (file, node) = self.components.get(&*format!("{kind}/{name}"))?;
        Some(Target {
            node: self.files.get(*file)?.tree.node(*node)?,
            file: *file,
            pointer: pointer::child(&pointer::child("/components", kind), name).into(),
        })
    }

    fn at_pointer<'d>(&'d self, file: usize, pointer: Cow<'d, str>) -> Option<Target<'d>> {
        let (mut number, mut node) = (file, None);
        if file < self.joined {
            let component = pointer
                .strip_prefix("/components/")
                .filter(|rest| rest.matches('/').count() == 1 && !rest.contains('~'))
                .and_then(|key| self.components.get(key));
            if let Some((in_file, at)) = component {
                (number, node) = (*in_file, self.files.get(*in_file)?.tree.node(*at));
            } else {
                let others = (0..self.joined).filter(|other| *other != file);
                let found = std::iter::once(file).chain(others).find_map(|number| {
                    Some((
                        number,
                        self.files.get(number)?.tree.root().pointer(&pointer)?,
                    ))
                });
                let (in_file, found) = found?;
                (number, node) = (in_file, Some(found));
            }
        } else if let Some(file) = self.files.get(file) {
            node = file.tree.root().pointer(&pointer);
        }
        Some(Target {
            node: node?,
            file: number,
            pointer,
        })
    }

    /// Follows references from a node of a file; returns `None` if the node is not a reference.
    ///
    /// # Errors
    /// Returns why one of the references has no target.
    pub fn follow<'d>(
        &'d self,
        node: Node<'d>,
        file: usize,
    ) -> Result<Option<Target<'d>>, ReferenceError> {
        let mut target: Option<Target<'d>> = None;
        let mut passed: HashSet<usize> = HashSet::new();
        let end = loop {
            let (node, file) = match &target {
                Some(target) => (target.node, target.file),
                None => (node, file),
            };
            let reference = node.get("$ref").or_else(|| node.get("$dynamicRef"));
            let Some(reference) = reference.and_then(Node::text) else {
                break Ok(target);
            };
            if passed.len() > SHORT_CHAIN {
                let known = locked(&self.chains.nodes).get(&node.identity()).cloned();
                match known {
                    Some(Ok((file, pointer))) => {
                        let end = self.at_pointer(file, Cow::Owned(pointer.into()));
                        break end
                            .map(Some)
                            .ok_or_else(|| ReferenceError::Dangling(reference.to_owned()));
                    }
                    Some(Err(error)) => break Err(error),
                    None => {}
                }
            }
            if !passed.insert(node.identity()) {
                break Err(ReferenceError::Circular(reference.to_owned()));
            }
            match self.lookup(reference, file) {
                Ok(found) => target = Some(found),
                Err(error) => break Err(error),
            }
        };
        if passed.len() > SHORT_CHAIN {
            let known = match &end {
                Ok(Some(target)) => Ok((target.file, (&*target.pointer).into())),
                Ok(None) => return end,
                Err(error) => Err(error.clone()),
            };
            let mut nodes = locked(&self.chains.nodes);
            nodes.extend(passed.into_iter().map(|node| (node, known.clone())));
        }
        end
    }
}
