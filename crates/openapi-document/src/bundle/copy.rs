//! Copies the parts of a document, and replaces references to other files.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{claims, failure, names::Names, targets::Targets};
use crate::{
    Document, Finding, ReferenceError, Target,
    budget::{DEEPEST_COPY, MOST_COPIED},
    bundled::{Bundled, Origins},
    pointer,
    tree::{Data, Node},
    walk::{Content, Part, within},
};

/// Keys of data, in which a reference is a value like any other.
const DATA: [&str; 6] = ["const", "default", "enum", "example", "examples", "value"];

/// What is copied exceeds a limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exceeded;

/// A part, and how deeply its copy is nested.
#[derive(Clone, Copy, Debug)]
pub(super) struct Here<'d> {
    pub(super) node: Node<'d>,
    pub(super) file: usize,
    pub(super) content: Content,
    pub(super) depth: usize,
}

impl<'d> Here<'d> {
    fn below(self, node: Node<'d>, content: Content) -> Self {
        Self {
            node,
            content,
            file: self.file,
            depth: self.depth + 1,
        }
    }
}

fn is_data(key: &str) -> bool {
    DATA.contains(&key) || key.starts_with("x-")
}

/// Copies parts, and collects the components to which references lead.
pub(super) struct Copier<'d> {
    pub(super) document: &'d Document,
    pub(super) targets: Targets<'d>,
    pub(super) names: Names<'d>,
    pub(super) origins: Origins,
    /// The schema whose parts are copied, and its file.
    pub(super) schema: Option<Node<'d>>,
    /// References to operations, by the pointers of their texts.
    pub(super) operations: Vec<(String, Target<'d>)>,
    unresolved: HashMap<Box<str>, Finding>,
    /// Parts that are being copied in place of references, with the pointers of their copies.
    around: Vec<(usize, String)>,
    copied: usize,
}

impl<'d> Copier<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let mut targets = Targets::new(document);
        let mut names = Names::default();
        claims::collect(document, &mut targets, &mut names);
        Self {
            document,
            targets,
            names,
            origins: Origins::default(),
            schema: None,
            operations: Vec::new(),
            unresolved: HashMap::new(),
            around: Vec::new(),
            copied: 0,
        }
    }

    /// Returns the bundle, when every part is copied.
    pub(super) fn finish(mut self, value: &mut Value) -> Bundled {
        self.set_operations(value);
        Bundled {
            value: value.take(),
            origins: self.origins.into(),
            unresolved: self.unresolved.into(),
        }
    }

    pub(super) fn is_imported(&self, file: usize) -> bool {
        file >= self.document.joined
    }

    pub(super) fn fail(&mut self, finding: Finding) {
        let at = finding.pointer.as_str().into();
        self.unresolved.insert(at, finding);
    }

    /// Returns the copy of a part. `at` is the pointer of the copy.
    pub(super) fn copy(&mut self, here: Here<'d>, at: &mut String) -> Result<Value, Exceeded> {
        if self.is_imported(here.file) {
            self.copied += 1;
            if self.copied > MOST_COPIED || here.depth > DEEPEST_COPY {
                return Err(Exceeded);
            }
        }
        let reference = match here.content {
            Content::Nothing => None,
            _ => here.node.get("$ref").and_then(Node::text),
        };
        match reference {
            Some(reference) => self.reference(here, reference, at),
            None => self.inside(here, at),
        }
    }

    fn inside(&mut self, here: Here<'d>, at: &mut String) -> Result<Value, Exceeded> {
        match here.node.data() {
            Data::Map(entries) => {
                let mut copied = Map::new();
                for (key, node) in entries {
                    if let Some(value) = self.entry(here, key, node, at)? {
                        copied.insert(key.to_owned(), value);
                    }
                }
                Ok(Value::Object(copied))
            }
            Data::List(elements) => {
                let content = here.content.of_element();
                let copies = elements.enumerate().map(|(index, node)| {
                    within(at, &index.to_string(), |at| {
                        self.copy(here.below(node, content), at)
                    })
                });
                copies.collect()
            }
            _ => Ok(here.node.to_value()),
        }
    }

    /// Returns the copy of the value of a key; `None` if it has no meaning in the bundle.
    fn entry(
        &mut self,
        here: Here<'d>,
        key: &'d str,
        node: Node<'d>,
        at: &mut String,
    ) -> Result<Option<Value>, Exceeded> {
        let part = here.content.part();
        let content = here.content.of_entry(key);
        // It would be what references in the schema are relative to.
        let is_id = part == Some(Part::Schema) && key == "$id" && node.text().is_some();
        if is_id && self.is_imported(here.file) {
            return Ok(None);
        }
        if part == Some(Part::Schema) && key == "discriminator" {
            self.schema = Some(here.node);
        }
        let below = here.below(node, content);
        let copied = within(at, key, |at| match (part, key, node.text()) {
            (Some(Part::Discriminator), "mapping", _) if node.is_map() => {
                Ok(self.mapping(node, here.file, at))
            }
            (Some(Part::Link), "operationRef", Some(text)) => {
                Ok(self.operation(text, here.file, at).into())
            }
            (Some(_), _, None) if content == Content::Nothing && !is_data(key) => {
                let plain = self.plain(below, at);
                plain.map_or_else(|| self.copy(below, at), Ok)
            }
            _ => self.copy(below, at),
        });
        copied.map(Some)
    }

    /// Returns the copy of the text, or other value without parts, that a reference in its place leads
    /// to, such as that of a description.
    fn plain(&mut self, here: Here<'d>, at: &mut String) -> Option<Value> {
        let reference = here.node.get("$ref").and_then(Node::text)?;
        let target = self.targets.of(reference, here.file).ok()?;
        let inside = Here {
            node: target.node,
            file: target.file,
            ..here
        };
        let is_plain = !target.node.is_map() && !target.node.is_null();
        let copied = is_plain.then(|| self.copy(inside, at))?.ok()?;
        self.origins.insert(at, target.file, &target.pointer);
        Some(copied)
    }

    /// Returns the copy of a part that is a reference.
    fn reference(
        &mut self,
        here: Here<'d>,
        reference: &'d str,
        at: &mut String,
    ) -> Result<Value, Exceeded> {
        if !self.is_imported(here.file) && reference.starts_with('#') {
            return self.with_reference(here, reference.to_owned(), at);
        }
        let target = match self.targets.of(reference, here.file) {
            Ok(target) => target,
            Err(error) => {
                self.lost(&error, reference, here.file, pointer::child(at, "$ref"));
                return self.with_reference(here, self.shown(reference, here.file), at);
            }
        };
        if !self.is_imported(target.file) {
            return self.with_reference(here, format!("#{}", target.pointer), at);
        }
        let part = here.content.part();
        let section = part.and_then(|part| Some((part, part.section()?)));
        if let Some((part, section)) = section {
            let pointer = self.component(part, section, &target);
            if pointer != *at {
                return self.with_reference(here, format!("#{pointer}"), at);
            }
        }
        self.inline(here, target, reference, at)
    }

    /// Returns the pointer of the component that a part becomes.
    pub(super) fn component(
        &mut self,
        part: Part,
        section: &'static str,
        target: &Target<'d>,
    ) -> String {
        let file = self.document.files.get(target.file);
        let path = file.map(|file| file.path.as_path());
        let path = path.unwrap_or("".as_ref());
        self.names.pointer(part, section, target, path)
    }

    /// Returns the copy of a target in place of its reference.
    fn inline(
        &mut self,
        here: Here<'d>,
        target: Target<'d>,
        reference: &'d str,
        at: &mut String,
    ) -> Result<Value, Exceeded> {
        let identity = target.node.identity();
        if let Some((_, pointer)) = self.around.iter().find(|(known, _)| *known == identity) {
            return self.with_reference(here, format!("#{pointer}"), at);
        }
        let own = self.origins.source(at);
        let (own_file, own) = own.unwrap_or_else(|| (here.file, at.clone()));
        self.origins.insert(at, target.file, &target.pointer);
        self.around.push((identity, at.clone()));
        let inside = Here {
            node: target.node,
            file: target.file,
            content: here.content,
            depth: here.depth + 1,
        };
        let copied = self.copy(inside, at);
        self.around.pop();
        let Ok(mut copied) = copied else {
            self.origins.insert(at, own_file, &own);
            let reference = self.shown(reference, here.file);
            let failed = failure::exceeded(&reference, pointer::child(at, "$ref"));
            self.fail(failed);
            return self.with_reference(here, reference, at);
        };
        if let Value::Object(fields) = &mut copied {
            for (key, node) in here.node.entries().filter(|(key, _)| *key != "$ref") {
                let source = pointer::child(&own, key);
                self.origins
                    .insert(&pointer::child(at, key), own_file, &source);
                if let Some(value) = self.entry(here, key, node, at)? {
                    fields.insert(key.to_owned(), value);
                }
            }
        }
        Ok(copied)
    }

    /// Returns the copy of a part that is a reference, with another one.
    fn with_reference(
        &mut self,
        here: Here<'d>,
        reference: String,
        at: &mut String,
    ) -> Result<Value, Exceeded> {
        let mut copied = Map::new();
        for (key, node) in here.node.entries() {
            if key == "$ref" {
                copied.insert(key.to_owned(), reference.clone().into());
            } else if let Some(value) = self.entry(here, key, node, at)? {
                copied.insert(key.to_owned(), value);
            }
        }
        Ok(Value::Object(copied))
    }

    /// Records that a reference has no target. `at` is the pointer of its text.
    pub(super) fn lost(
        &mut self,
        error: &ReferenceError,
        reference: &str,
        file: usize,
        at: String,
    ) {
        let finding = failure::of(self.document, error, reference, file, at);
        if let Some(finding) = finding {
            self.fail(finding);
        }
    }

    /// Returns a reference that is not replaced. Within another file it names that file: otherwise it
    /// would lead to a part of the bundle.
    pub(super) fn shown(&self, reference: &str, file: usize) -> String {
        if !self.is_imported(file) || !reference.starts_with('#') {
            return reference.to_owned();
        }
        let files = &self.document.files;
        let folder = files.first().and_then(|root| root.path.parent());
        let Some(own) = files.get(file) else {
            return reference.to_owned();
        };
        let beside = folder.and_then(|folder| own.path.strip_prefix(folder).ok());
        let path = beside.unwrap_or(&own.path);
        format!("{}{reference}", path.display())
    }
}
