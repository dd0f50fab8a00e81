//! The tables of a page with their fields, and which of them describes which object.

use super::{
    super::types::Type,
    field::{self, Fields},
    outline::{Group, Holds, Outline},
};

/// A table whose fields are read.
pub(super) struct Part {
    pub(super) line: u32,
    pub(super) group: Group,
    pub(super) holds: Holds,
    pub(super) fields: Fields,
}

/// Reads all tables, and names those of objects that have no caption.
pub(super) fn read(outline: &Outline<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = outline
        .tables
        .iter()
        .map(|found| Part {
            line: found.line,
            group: found.group.clone(),
            holds: found.holds.clone(),
            fields: field::read(found.table, found.closed),
        })
        .collect();
    name_objects(&mut parts);
    parts
}

/// Objects are described in the order they are named in. Pages differ in whether the objects within
/// an object come before its siblings; where that matters, nothing is named.
fn name_objects(parts: &mut [Part]) {
    let mut group = None;
    let (mut depth_first, mut breadth_first): (Vec<Box<str>>, Vec<Box<str>>) = Default::default();
    for part in parts {
        if group.as_ref() != Some(&part.group) {
            group = Some(part.group.clone());
            depth_first.clear();
            breadth_first.clear();
        }
        if part.holds == Holds::Object(None) {
            match (depth_first.first(), breadth_first.first()) {
                (Some(one), Some(other)) if one == other => {
                    part.holds = Holds::Object(Some(one.to_string()));
                }
                _ => {
                    depth_first.clear();
                    breadth_first.clear();
                }
            }
        }
        if let Holds::Object(Some(name)) = &part.holds {
            depth_first.retain(|known| **known != **name);
            breadth_first.retain(|known| **known != **name);
        }
        if matches!(part.holds, Holds::Object(Some(_)) | Holds::Body(_)) {
            let named = part
                .fields
                .fields
                .iter()
                .filter_map(|field| object(field.kind.as_ref()?));
            let mut new: Vec<Box<str>> = Vec::new();
            for name in named {
                if !breadth_first
                    .iter()
                    .chain(&new)
                    .any(|known| **known == *name)
                {
                    new.push(name.into());
                }
            }
            breadth_first.extend(new.iter().cloned());
            depth_first.splice(0..0, new);
        }
    }
}

/// The name of the object in a type.
fn object(kind: &Type) -> Option<&str> {
    match kind {
        Type::Object(name) => name.as_deref(),
        Type::Array(inner) | Type::Map(inner) => object(inner),
        Type::Simple(..) => None,
    }
}
