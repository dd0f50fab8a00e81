//! The components that the document has itself, whose names stay theirs.

use super::{names::Names, targets::Targets};
use crate::{
    Document, Target,
    tree::Node,
    walk::{Content, Part},
};

/// Keys beside a reference that only describe its target.
const DESCRIBING: [&str; 5] = ["$ref", "deprecated", "description", "summary", "title"];

/// Takes the names of the components of the joined files. A part of another file that a component is
/// nothing but a reference to has the place of that component.
pub(super) fn collect<'d>(
    document: &'d Document,
    targets: &mut Targets<'d>,
    names: &mut Names<'d>,
) {
    for (number, file) in document.joined_files().iter().enumerate() {
        let Some(components) = file.tree.root().get("components") else {
            continue;
        };
        for (components, file) in views(targets, components, number) {
            for (kind, parts) in components.entries() {
                let content = Content::One(Part::Components).of_entry(kind);
                let Some(section) = content.of_entry("").part().and_then(Part::section) else {
                    continue;
                };
                for (parts, file) in views(targets, parts, file) {
                    for (name, node) in parts.entries() {
                        let is_reference = name == "$ref" && node.text().is_some();
                        if !is_reference && names.take(section, name) {
                            let here = of_other(document, targets, node, file);
                            if let Some(identity) = here {
                                names.claim(section, name, identity);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Returns a mapping, and after it the one that its reference leads to.
fn views<'d>(targets: &mut Targets<'d>, node: Node<'d>, file: usize) -> Vec<(Node<'d>, usize)> {
    let reference = node.get("$ref").and_then(Node::text);
    let target = reference.and_then(|reference| targets.of(reference, file).ok());
    let target = target.map(|Target { node, file, .. }| (node, file));
    [(node, file)].into_iter().chain(target).collect()
}

/// Returns the identity of the part of another file that a component is.
fn of_other<'d>(
    document: &Document,
    targets: &mut Targets<'d>,
    node: Node<'d>,
    file: usize,
) -> Option<usize> {
    let Some(reference) = node.get("$ref").and_then(Node::text) else {
        return (file >= document.joined).then(|| node.identity());
    };
    let mut keys = node.entries().map(|(key, _)| key);
    if !keys.all(|key| DESCRIBING.contains(&key) || key.starts_with("x-")) {
        return None;
    }
    let target = targets.of(reference, file).ok()?;
    (target.file >= document.joined).then(|| target.node.identity())
}
