//! Joins a root file with its pieces, and reports parts that cannot be joined.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{
    Finding, Place,
    document::File,
    pointer,
    tree::Node,
    walk::{Content, Part},
};

/// Reports parts that cannot be joined.
pub(super) fn check(files: &[File], problems: &mut Vec<Finding>) {
    if files.len() < 2 {
        return;
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    for (number, file) in files.iter().enumerate() {
        let is_piece = number > 0;
        for (name, value) in file.tree.root().entries() {
            let at = pointer::child("", name);
            let parts: Vec<(String, Node<'_>)> = match name {
                "paths" if value.is_map() => vec![(at, value)],
                "components" if value.is_map() => value
                    .entries()
                    .map(|(kind, parts)| (pointer::child(&at, kind), parts))
                    .collect(),
                _ if is_piece => {
                    problems.push(misplaced(file, at, value));
                    continue;
                }
                _ => continue,
            };
            for (at, parts) in parts {
                if is_piece && !parts.is_map() {
                    problems.push(misplaced(file, at, parts));
                    continue;
                }
                for (name, part) in parts.entries() {
                    let at = pointer::child(&at, name);
                    match first.get(&at).and_then(|number| files.get(*number)) {
                        Some(other) => problems.push(twice(other, file, &at, name, part)),
                        None => _ = first.insert(at, number),
                    }
                }
            }
        }
    }
}

fn twice(first: &File, file: &File, at: &str, name: &str, part: Node<'_>) -> Finding {
    let known = first.tree.root().pointer(at);
    let known = known.map(|node| place(first, node).to_string());
    Finding::error(
        "defined-twice",
        at,
        format!(
            "`{name}` is already defined at {}",
            known.unwrap_or_default()
        ),
        "keep one of the two, or give one another name",
    )
    .at(place(file, part))
}

fn misplaced(file: &File, at: String, node: Node<'_>) -> Finding {
    Finding::error(
        "misplaced",
        at,
        "a piece holds only mappings under `paths` and `components`",
        "move this key into the root document",
    )
    .at(place(file, node))
}

fn place(file: &File, node: Node<'_>) -> Place {
    Place {
        file: file.name.clone(),
        line: node.line(),
        column: node.column(),
    }
}

/// A part of one of the files that are joined.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Joined<'d> {
    /// The part.
    pub(crate) node: Node<'d>,
    /// The number of its file.
    pub(crate) file: usize,
    /// What it is.
    pub(crate) content: Content,
}

/// Returns the joined document. `copy` returns the value of a part, and is given its pointer.
pub(crate) fn value<'d>(
    files: &'d [File],
    copy: &mut impl FnMut(Joined<'d>, String) -> Value,
) -> Value {
    let mut files = files.iter().enumerate();
    let mut copy_of = |node, file, content, at| {
        let joined = Joined {
            node,
            file,
            content,
        };
        copy(joined, at)
    };
    let root = files.next().map(|(number, file)| {
        let content = Content::One(Part::Document);
        copy_of(file.tree.root(), number, content, String::new())
    });
    let Some(Value::Object(mut document)) = root else {
        return root.unwrap_or_default();
    };
    for (number, file) in files {
        let root = file.tree.root();
        let mut add = |holder: &mut Map<String, Value>, key: &str, at: &str, parts, content| {
            add(holder, key, parts, |name, node| {
                copy_of(node, number, content, pointer::child(at, name))
            });
        };
        if let Some(paths) = root.get("paths").filter(|node| node.is_map()) {
            let content = Content::One(Part::PathItem);
            add(&mut document, "paths", "/paths", paths, content);
        }
        let components = root.get("components").filter(|node| node.is_map());
        let Some(components) = components else {
            continue;
        };
        let known = document
            .entry("components")
            .or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(known) = known {
            for (kind, parts) in components.entries().filter(|(_, parts)| parts.is_map()) {
                let at = pointer::child("/components", kind);
                let content = Content::One(Part::Components).of_entry(kind);
                add(known, kind, &at, parts, content.of_entry(""));
            }
        }
    }
    Value::Object(document)
}

fn add<'d>(
    holder: &mut Map<String, Value>,
    key: &str,
    parts: Node<'d>,
    mut copy: impl FnMut(&str, Node<'d>) -> Value,
) {
    let known = holder
        .entry(key)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(known) = known {
        for (name, part) in parts.entries() {
            if !known.contains_key(name) {
                known.insert(name.to_owned(), copy(name, part));
            }
        }
    }
}
