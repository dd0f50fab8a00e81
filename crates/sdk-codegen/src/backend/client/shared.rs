//! Types that several families share: one module for each set of families.

use std::collections::BTreeMap;

use super::{gate, jobs, pages, types};
use crate::{
    backend::print::Printer,
    model::{Api, Schema},
    wire::{Types, WireError},
};

/// Returns whether operations of several families use a schema.
pub(crate) fn is_shared(schema: &Schema) -> bool {
    schema.families.len() > 1
}

/// Returns the source of the shared types.
pub(super) fn file(api: &Api, types: &Types) -> Result<String, WireError> {
    let mut out = Printer::file("Types that several families share.");
    let groups = groups(api);
    for (name, schemas) in &groups {
        let Some(families) = schemas.first().map(|schema| &schema.families) else {
            continue;
        };
        let mut items = Printer::inside(&out);
        pages::implementations(&mut items, api, types, schemas)?;
        jobs::identities(&mut items, api, schemas)?;
        let gate = gate(families.iter().map(String::as_str));
        out.blank();
        out.lines(&gate);
        out.line(format!("pub use self::{name}::*;"));
        out.blank();
        out.lines(&gate);
        let mut result = Ok(());
        out.block(format!("pub(crate) mod {name}"), |out| {
            result = types::module(out, api, types, schemas, &items, "super::super::types");
        });
        result?;
    }
    Ok(out.finish())
}

/// Returns the shared schemas by the name of the module of their families.
fn groups(api: &Api) -> Vec<(String, Vec<&Schema>)> {
    let mut groups: Vec<Vec<&Schema>> = Vec::new();
    for schema in api.schemas.iter().filter(|schema| is_shared(schema)) {
        let own = |group: &&mut Vec<&Schema>| {
            group
                .first()
                .is_some_and(|other| other.families == schema.families)
        };
        match groups.iter_mut().find(own) {
            Some(group) => group.push(schema),
            None => groups.push(vec![schema]),
        }
    }
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let named = groups.into_iter().map(|group| {
        let families = group.first().map_or(0, |schema| schema.families.len());
        let number = numbers.entry(families).or_default();
        *number += 1;
        (format!("of_{families}_families_{number}"), group)
    });
    named.collect()
}
