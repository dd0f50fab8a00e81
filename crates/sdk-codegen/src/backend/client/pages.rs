//! Implementations that read the pages of lists.

use std::collections::BTreeSet;

use super::{jobs, rust_type, types};
use crate::{
    backend::print::Printer,
    model::{Api, Pagination, Schema, Success},
    wire::{Types, WireError},
};

/// Writes the implementation of `Page` for each of the schemas that is a page of a response.
pub(super) fn implementations(
    out: &mut Printer,
    api: &Api,
    types: &Types,
    schemas: &[&Schema],
) -> Result<(), WireError> {
    let mut paged = BTreeSet::new();
    for operation in &api.operations {
        if let (Some(pagination), Success::Json(ty)) = (&operation.pagination, &operation.success)
            && schemas.iter().any(|schema| schema.name == *ty)
            && paged.insert(ty)
        {
            let job = operation.job.as_ref();
            let is_identified =
                job.is_some_and(|job| job.items.as_ref() == Some(&pagination.items));
            implementation(out, api, types, pagination, ty, is_identified)?;
        }
    }
    Ok(())
}

fn implementation(
    out: &mut Printer,
    api: &Api,
    types: &Types,
    pagination: &Pagination,
    ty: &str,
    is_identified: bool,
) -> Result<(), WireError> {
    let missing = || WireError::Missing(format!("{ty}.{}", pagination.items));
    let list = types
        .get(ty)
        .and_then(|members| members.get(&pagination.items));
    let item = list
        .and_then(|list| types::list_element(list))
        .ok_or_else(missing)?;
    let item = rust_type(item, "");
    let items = jobs::field(api, ty, &pagination.items)?;
    let total = match &pagination.total {
        Some(total) => format!("codegen::total(self.{})", jobs::field(api, ty, total)?),
        None => "None".to_owned(),
    };
    out.blank();
    out.block(format!("impl codegen::Page for {ty}"), |out| {
        out.line(format!("type Item = {item};"));
        out.blank();
        out.block("fn items(&self) -> &[Self::Item]", |out| {
            out.line(format!("&self.{items}"))
        });
        out.blank();
        out.block("fn into_items(self) -> Vec<Self::Item>", |out| {
            out.line(format!("self.{items}"));
        });
        out.blank();
        out.block("fn total(&self) -> Option<u64>", |out| out.line(total));
        if is_identified {
            out.blank();
            out.block("fn id(item: &Self::Item) -> Option<&str>", |out| {
                out.line("Some(codegen::Identified::id(item))");
            });
        }
    });
    Ok(())
}
