//! Texts that refer to other files outside of `$ref`: of discriminators and of links.

use serde_json::{Map, Value};

use super::{copy::Copier, names};
use crate::{
    Target, pointer, reference,
    tree::Node,
    walk::{Part, within},
};

impl<'d> Copier<'d> {
    /// Returns the copy of the mapping of a discriminator.
    pub(super) fn mapping(&mut self, node: Node<'d>, file: usize, at: &mut String) -> Value {
        let mut copied = Map::new();
        for (value, node) in node.entries() {
            let target = match node.text() {
                Some(text) => within(at, value, |at| self.mapped(text, file, at)).into(),
                None => node.to_value(),
            };
            copied.insert(value.to_owned(), target);
        }
        Value::Object(copied)
    }

    /// Returns the schema that a value of a discriminator names: a reference, or a name.
    fn mapped(&mut self, text: &'d str, file: usize, at: &str) -> String {
        let is_imported = self.is_imported(file);
        let is_local = text.starts_with('#');
        let is_component = || self.document.component("schemas", text).is_some();
        if !is_imported && (is_local || is_component()) {
            return text.to_owned();
        }
        match self.targets.of(text, file) {
            Ok(target) => self.of_schema(&target),
            Err(error) if is_local || reference::names_file(text) => {
                self.lost(&error, text, file, at.to_owned());
                self.shown(text, file)
            }
            Err(_) if is_imported => match self.named(text, file) {
                Some(target) => self.of_schema(&target),
                None => text.to_owned(),
            },
            Err(_) => text.to_owned(),
        }
    }

    fn of_schema(&mut self, target: &Target<'d>) -> String {
        if !self.is_imported(target.file) {
            return format!("#{}", target.pointer);
        }
        let pointer = self.component(Part::Schema, "schemas", target);
        format!("#{pointer}")
    }

    /// Returns the schema that a name in another file stands for: a component of that file, or one of
    /// the choices of the schema with the discriminator.
    fn named(&mut self, name: &str, file: usize) -> Option<Target<'d>> {
        let pointer = pointer::child("/components/schemas", name);
        if let Some(target) = self.targets.at(pointer, file) {
            return Some(target);
        }
        let schema = self.schema?;
        let lists = ["oneOf", "anyOf"].map(|key| schema.get(key));
        let choices = lists.into_iter().flatten().flat_map(Node::elements);
        let references = choices.filter_map(|choice| choice.get("$ref")?.text());
        for reference in references {
            let Ok(target) = self.targets.of(reference, file) else {
                continue;
            };
            let path = self.document.files.get(target.file).map(|file| &file.path);
            if path.is_some_and(|path| names::base(path, &target.pointer) == name) {
                return Some(target);
            }
        }
        None
    }

    /// Returns the reference of a link to an operation. One to another file is set when everything is
    /// copied, because only then the place of the operation is known.
    pub(super) fn operation(&mut self, text: &'d str, file: usize, at: &str) -> String {
        let is_local = text.starts_with('#');
        if !self.is_imported(file) && is_local {
            return text.to_owned();
        }
        match self.targets.of(text, file) {
            Ok(target) if !self.is_imported(target.file) => format!("#{}", target.pointer),
            Ok(target) => {
                self.operations.push((at.to_owned(), target));
                self.shown(text, file)
            }
            Err(_) => self.shown(text, file),
        }
    }

    /// Sets the references to operations that are in other files.
    pub(super) fn set_operations(&mut self, document: &mut Value) {
        for (at, target) in std::mem::take(&mut self.operations) {
            let operation = self.origins.target(target.file, &target.pointer);
            let known = operation.filter(|at| document.pointer(at).is_some());
            if let (Some(operation), Some(text)) = (known, document.pointer_mut(&at)) {
                *text = format!("#{operation}").into();
            }
        }
    }
}
