//! Joins a root file with its pieces, and reports parts that cannot be joined.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{Finding, Place, document::File, pointer, tree::Node};

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

/// Returns the joined document.
pub(super) fn value(files: &[File]) -> Value {
    let mut files = files.iter();
    let root = files.next().map(|file| file.tree.root().to_value());
    let Some(Value::Object(mut document)) = root else {
        return root.unwrap_or_default();
    };
    for file in files {
        let root = file.tree.root();
        if let Some(paths) = root.get("paths").filter(|node| node.is_map()) {
            add(&mut document, "paths", paths);
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
                add(known, kind, parts);
            }
        }
    }
    Value::Object(document)
}

fn add(holder: &mut Map<String, Value>, key: &str, parts: Node<'_>) {
    let known = holder
        .entry(key)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(known) = known {
        for (name, part) in parts.entries() {
            known.entry(name).or_insert_with(|| part.to_value());
        }
    }
}
