//! The tables of a page with their fields, and the objects that they describe.

use super::{
    super::types::Type,
    field::{self, Fields},
    outline::{Group, Outline, TableContent},
};

/// A table with its fields.
pub(super) struct Part {
    pub(super) line: u32,
    pub(super) group: Group,
    pub(super) content: TableContent,
    pub(super) fields: Fields,
}

/// Reads all tables, and assigns names to those of objects without a caption.
pub(super) fn read(outline: &Outline<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = outline
        .tables
        .iter()
        .map(|found| Part {
            line: found.line,
            group: found.group.clone(),
            content: found.content.clone(),
            fields: field::read(found.table, found.closed),
        })
        .collect();
    name_objects(&mut parts);
    parts
}

/// Assigns names to the tables without a caption, message by message.
fn name_objects(parts: &mut [Part]) {
    let groups = parts.chunk_by_mut(|one, other| one.group == other.group);
    for group in groups {
        let named = names(group);
        for (part, name) in group.iter_mut().zip(named) {
            if part.content == TableContent::Object(None) {
                part.content = TableContent::Object(name);
            }
        }
    }
}

/// Returns the names of the objects that the tables of a message describe.
///
/// They are derived from the order in which preceding fields name objects. Pages differ in whether
/// the objects within an object come before its siblings, and a page may have lost a table: if that
/// matters, nothing is named.
fn names(parts: &[Part]) -> Vec<Option<String>> {
    let mut names: Vec<Option<String>> = Vec::new();
    let (mut depth_first, mut breadth_first): (Vec<&str>, Vec<&str>) = Default::default();
    // The number of tables named before there was a choice, and whether all could be.
    let mut sure = None;
    let mut orphans = false;
    for part in parts {
        let mut name = None;
        match &part.content {
            TableContent::Object(Some(known)) => name = Some(known.as_str()),
            TableContent::Object(None) => {
                if depth_first.len() > 1 {
                    sure.get_or_insert(names.len());
                }
                name = depth_first.first().copied();
                if name.is_none() || name != breadth_first.first().copied() {
                    orphans |= name.is_none();
                    sure.get_or_insert(names.len());
                    name = None;
                }
            }
            _ => {}
        }
        depth_first.retain(|known| Some(*known) != name);
        breadth_first.retain(|known| Some(*known) != name);
        names.push(name.map(str::to_owned));
        if name.is_some() || matches!(part.content, TableContent::Body(_)) {
            let fields = part.fields.fields.iter();
            let mut new: Vec<&str> = Vec::new();
            for name in fields.filter_map(|field| object(field.kind.as_ref()?)) {
                let named = names.iter().flatten().any(|known| known == name);
                if !named && !breadth_first.contains(&name) && !new.contains(&name) {
                    new.push(name);
                }
            }
            breadth_first.extend(&new);
            depth_first.splice(0..0, new);
        }
    }
    if orphans || !depth_first.is_empty() {
        let kept = if orphans {
            0
        } else {
            sure.unwrap_or(names.len())
        };
        names.iter_mut().skip(kept).for_each(|name| *name = None);
    }
    names
}

/// Returns the name of the object in a type.
fn object(kind: &Type) -> Option<&str> {
    match kind {
        Type::Object(name) => name.as_deref(),
        Type::Array(inner) | Type::Map(inner) => object(inner),
        Type::Simple(..) => None,
    }
}
