//! Bundles a document of several files: one value that refers to no other file.
//!
//! A part of another file that a reference leads to becomes a component, once, and the reference
//! leads to that. Where OpenAPI has no components of a kind, such as path items and operations, the
//! part takes the place of the reference; so it does if a component is nothing but a reference.

mod claims;
mod copy;
mod failure;
mod mapping;
mod names;
mod targets;

use std::sync::Arc;

use serde_json::{Map, Value, json};

use self::{
    copy::{Copier, Here},
    names::Component,
};
use crate::{
    Document, Finding,
    bundled::Bundled,
    join::{self, Joined},
    pointer,
    tree::Node,
    walk::Content,
};

impl Document {
    /// Returns the document as one value: the root file, joined with its pieces, and with what
    /// references to other files lead to. If two pieces define a part, the first definition is used.
    ///
    /// Parts of other files are components, named after the last token of the pointer to them, or
    /// after their file; a number is appended to a name that is in use. A reference that leads nowhere
    /// stays as it is written. The value is the same for the same files.
    pub fn value(&self) -> &Value {
        &self.bundled().value
    }

    /// Returns a document that has another value, whose parts have the pointers that they have in
    /// this one, so that their places are known.
    #[must_use]
    pub fn with_value(&self, value: Value) -> Self {
        let bundled = self.bundled();
        self.with_bundled(Bundled {
            value,
            origins: Arc::clone(&bundled.origins),
            unresolved: Arc::clone(&bundled.unresolved),
        })
    }

    /// Returns the schemas of other files that are components of [`value`](Self::value), with their
    /// names there, in the order of the names.
    pub fn bundled_schemas(&self) -> Vec<(Node<'_>, String)> {
        if self.links.is_empty() {
            return Vec::new();
        }
        let copies = self.bundled().origins.iter();
        let schemas = copies.filter_map(|(at, file, pointer)| {
            let name = at.strip_prefix("/components/schemas/")?;
            let node = self.files.get(file)?.tree.root().pointer(pointer)?;
            (!name.contains('/')).then(|| (node, pointer::unescape(name).into_owned()))
        });
        let mut schemas: Vec<(Node<'_>, String)> = schemas.collect();
        schemas.sort_by(|(_, one), (_, other)| one.cmp(other));
        schemas
    }

    /// Returns why a reference to another file has no target. `at` is the pointer of its text.
    pub(crate) fn unresolved(&self, at: &str) -> Option<&Finding> {
        self.bundled().unresolved.get(at)
    }

    pub(crate) fn bundled(&self) -> &Bundled {
        self.bundled.get_or_init(|| bundle(self))
    }
}

fn bundle(document: &Document) -> Bundled {
    let files = document.joined_files();
    if document.links.is_empty() {
        let value = join::value(files, &mut |part, _| part.node.to_value());
        return Bundled::of(value);
    }
    let mut copier = Copier::new(document);
    let mut value = join::value(files, &mut |part: Joined<'_>, mut at| {
        let here = Here {
            node: part.node,
            file: part.file,
            content: part.content,
            depth: 0,
        };
        // Only copies of other files have limits.
        copier.copy(here, &mut at).unwrap_or_default()
    });
    while let Some(component) = copier.names.next() {
        let copied = copy(&mut copier, &component);
        insert(&mut value, component, copied);
    }
    copier.finish(&mut value)
}

/// Returns the copy of a component, or a reference to it if it is too large.
fn copy<'d>(copier: &mut Copier<'d>, component: &Component<'d>) -> Value {
    let mut at = component.pointer();
    let target = &component.target;
    copier.origins.insert(&at, target.file, &target.pointer);
    let here = Here {
        node: target.node,
        file: target.file,
        content: Content::One(component.part),
        depth: 3,
    };
    match copier.copy(here, &mut at) {
        Ok(copied) => copied,
        Err(_) => {
            let reference = copier.shown(&format!("#{}", target.pointer), target.file);
            let failed = failure::exceeded(&reference, pointer::child(&at, "$ref"));
            copier.fail(failed);
            json!({ "$ref": reference })
        }
    }
}

fn insert(document: &mut Value, component: Component<'_>, copied: Value) {
    let object = || Value::Object(Map::new());
    let components = document
        .as_object_mut()
        .map(|document| document.entry("components").or_insert_with(object));
    let section = components
        .and_then(Value::as_object_mut)
        .map(|components| components.entry(component.section).or_insert_with(object));
    if let Some(section) = section.and_then(Value::as_object_mut) {
        section.insert(component.name, copied);
    }
}
