//! The client: types, request builders, the operation table, and the methods of the client.
//!
//! Each family has a file, and so do the types that several families share; one file connects them.
//! Generated code names the runtime only by paths below `codegen`, so that no name of a contract can
//! hide one of the runtime.

pub(crate) mod builders;
mod constructors;
pub(crate) mod examples;
mod jobs;
pub(crate) mod messages;
mod operations;
mod pages;
mod root;
mod service;
mod shared;
mod types;

use super::{Backend, Files, Input, docs, print::Printer};
use crate::{
    model::{Api, Family, Operation, Schema},
    wire::WireError,
};

/// The folder of the families' files.
pub(crate) const FOLDER: &str = "families";

/// The backend of the typed client.
pub(crate) struct Client;

impl Backend for Client {
    fn name(&self) -> &'static str {
        "client"
    }

    fn folders(&self) -> &'static [&'static str] {
        &["", FOLDER]
    }

    fn features(&self, api: &Api) -> String {
        let families = api.family_names().map(|name| format!("{name} = []\n"));
        families.collect::<String>() + &messages::manifest(api)
    }

    fn files(&self, input: &Input<'_>) -> Result<Files, WireError> {
        let Input { api, types, .. } = *input;
        let mut files = Files::new();
        for family in &api.families {
            let mut file = Printer::file(&docs::rendered(&family_docs(family)));
            write_family(&mut file, input, family)?;
            files.insert(format!("{FOLDER}/{}.rs", family.module), file.finish());
        }
        files.insert("shared.rs".to_owned(), shared::file(api, types)?);
        for feature in messages::features(api) {
            let name = format!("{}.rs", messages::module(feature));
            files.insert(name, messages::file(api, types, feature)?);
        }
        files.insert("mod.rs".to_owned(), root::file(api));
        Ok(files)
    }
}

/// Returns the operations of a family.
pub(crate) fn of_family<'a>(
    api: &'a Api,
    family: &'a Family,
) -> impl Iterator<Item = &'a Operation> {
    api.operations
        .iter()
        .filter(move |operation| operation.family == family.name)
}

/// Returns whether only operations of this family use a schema.
pub(crate) fn is_only_of(schema: &Schema, family: &Family) -> bool {
    schema.families.len() == 1 && schema.families.contains(&family.name)
}

/// Returns the schemas that only operations of a family use.
pub(crate) fn own_schemas<'a>(
    api: &'a Api,
    family: &'a Family,
) -> impl Iterator<Item = &'a Schema> {
    api.schemas
        .iter()
        .filter(move |schema| is_only_of(schema, family))
}

/// Returns the schemas that operations of several families use.
pub(crate) fn shared_schemas(api: &Api) -> impl Iterator<Item = &Schema> {
    api.schemas
        .iter()
        .filter(|schema| shared::is_shared(schema))
}

/// Returns the attribute that enables an item with the features of some families.
pub(crate) fn gate<'a>(families: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let features = families
        .into_iter()
        .map(|family| format!("feature = {family:?}"));
    let features: Vec<String> = features.collect();
    match features.as_slice() {
        [feature] => vec![format!("#[cfg({feature})]")],
        features => {
            let line = format!("#[cfg(any({}))]", features.join(", "));
            // rustfmt's width of attributes.
            if features.join(", ").len() + 5 <= 70 {
                return vec![line];
            }
            let lines = features.iter().map(|feature| format!("    {feature},"));
            let first = "#[cfg(any(".to_owned();
            let last = "))]".to_owned();
            [first].into_iter().chain(lines).chain([last]).collect()
        }
    }
}

fn family_docs(family: &Family) -> String {
    let about = family.docs.trim();
    let separator = match about.contains('\n') {
        true => "\n\n",
        false => " ",
    };
    let docs = format!("The family `{}`.{separator}{about}", family.name);
    docs.trim_end().to_owned()
}

fn write_family(out: &mut Printer, input: &Input<'_>, family: &Family) -> Result<(), WireError> {
    let Input { api, types, .. } = *input;
    let operations: Vec<&Operation> = of_family(api, family).collect();
    let own: Vec<&Schema> = own_schemas(api, family).collect();

    out.blank();
    let mut methods = Printer::like(out);
    methods.lines(docs::comments(&family_docs(family)));
    methods.block("impl super::super::Client", |out| {
        operations
            .iter()
            .for_each(|operation| builders::method(out, input, operation));
    });
    if methods.names("Borrow") {
        out.line("use std::borrow::Borrow;");
        out.blank();
    }
    if methods.names("codegen") {
        out.line("use huaweicloud_core::codegen;");
        out.blank();
    }
    if methods.names("types") {
        out.line("use super::super::types;");
    }
    write_table(out, &operations);
    write_builders(out, api, &operations)?;

    let mut items = Printer::inside(out);
    pages::implementations(&mut items, api, types, &own)?;
    jobs::identities(&mut items, api, &own)?;
    jobs::implementations(&mut items, api, types, family)?;
    if !own.is_empty() || !items.is_empty() {
        out.blank();
        out.line("/// Types that only this family has.");
        let mut result = Ok(());
        out.block("pub(crate) mod schemas", |out| {
            result = types::module(out, api, types, &own, &items, "super::super::super::types");
        });
        result?;
    }
    out.append(&methods);
    Ok(())
}

fn write_table(out: &mut Printer, operations: &[&Operation]) {
    out.blank();
    out.line("/// Entries of the operation table.");
    out.block("pub(crate) mod operations", |out| {
        let mut entries = Printer::like(out);
        operations
            .iter()
            .for_each(|operation| operations::entry(&mut entries, operation));
        if entries.names("codegen") {
            out.line("use huaweicloud_core::codegen;");
        }
        out.line("use huaweicloud_core::codegen::operation::*;");
        if entries.names("types") {
            out.blank();
            out.line("use super::super::super::types;");
        }
        out.append(&entries);
    });
}

fn write_builders(
    out: &mut Printer,
    api: &Api,
    operations: &[&Operation],
) -> Result<(), WireError> {
    let mut result = Ok(());
    out.blank();
    out.line("/// Request builders.");
    out.block("pub(crate) mod builders", |out| {
        let mut builders = Printer::like(out);
        result = operations
            .iter()
            .try_for_each(|operation| builders::builder(&mut builders, api, operation));
        if builders.names("Borrow") {
            out.line("use std::borrow::Borrow;");
            out.blank();
        }
        out.line("use huaweicloud_core::codegen;");
        if builders.names("types") {
            out.blank();
            out.line("use super::super::super::types;");
        }
        out.append(&builders);
    });
    result
}

/// Returns a type of the model as Rust code, with a path before the names of schemas.
pub(crate) fn rust_type(ty: &str, types: &str) -> String {
    let mut text = String::new();
    let mut word = String::new();
    for next in ty.chars().chain([' ']) {
        if next.is_alphanumeric() || matches!(next, '_' | ':') {
            word.push(next);
            continue;
        }
        text.push_str(&match word.as_str() {
            "" => String::new(),
            "String" | "Vec" | "Option" | "Box" | "bool" | "i32" | "i64" | "f64" => word.clone(),
            "Timestamp" => format!("codegen::{word}"),
            runtime if runtime.starts_with("codegen::") => word.clone(),
            _ if types.is_empty() => word.clone(),
            _ => format!("{types}::{word}"),
        });
        word.clear();
        text.push(next);
    }
    text.truncate(text.len() - 1);
    text
}
