//! Third pass: progenitor makes the types, one visitor refines them.
//!
//! What it makes for each object is its fields and their Rust types: boxes where a type holds itself,
//! options, lists, maps, widths of numbers. Its serde derives, its closed enums and its client are
//! left behind: they cost most of the compile time, and the facade has better ones.

use std::{
    any::Any,
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, TypeImpl};
use serde_json::Value;
use syn::{Fields, Item, LitStr, PathArguments, visit_mut::VisitMut};

use crate::{
    lower::TIMESTAMP,
    model::{Api, SchemaKind},
};

/// The Rust type of every member of every object, by the vendor's names.
pub(crate) type Types = BTreeMap<String, BTreeMap<String, syn::Type>>;

/// Progenitor did not take what it was given: a gap in the lowering.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WireError {
    #[error("the lowered document is not OpenAPI: {0}")]
    Document(#[from] serde_json::Error),
    #[error("progenitor refused the lowered document: {0}")]
    Progenitor(#[from] progenitor::Error),
    #[error("progenitor panicked on the lowered document: {0}")]
    Panic(String),
    #[error("generated code does not parse: {0}")]
    Syntax(#[from] syn::Error),
    #[error("progenitor made no type for `{0}`")]
    Missing(String),
}

pub(crate) fn types(document: &Value, api: &Api) -> Result<Types, WireError> {
    let mut document: OpenAPI = serde_json::from_value(document.clone())?;
    // Only the types are wanted, and each operation costs time.
    document.paths.paths.clear();
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings(api)).generate_tokens(&document)
    }))
    .map_err(panicked)??;
    let file: syn::File = syn::parse2(tokens)?;
    let mut types = Types::new();
    for item in file.items {
        let Item::Mod(module) = item else { continue };
        let Some((_, items)) = module.content.filter(|_| module.ident == "types") else {
            continue;
        };
        for item in items {
            if let Item::Struct(item) = item {
                types.insert(item.ident.to_string(), fields(item)?);
            }
        }
    }
    Ok(types)
}

/// What progenitor said when it panicked.
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what a panic is caught as"
)]
pub(crate) fn panicked(panic: Box<dyn Any + Send>) -> WireError {
    let message = panic.downcast_ref::<String>().map(String::as_str);
    let message = message.or(panic.downcast_ref::<&str>().copied());
    WireError::Panic(message.unwrap_or("no message").to_owned())
}

fn settings(api: &Api) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    let enums = api
        .schemas
        .iter()
        .filter(|schema| matches!(schema.kind, SchemaKind::Enum { .. }));
    for name in enums.map(|schema| schema.name.as_str()).chain([TIMESTAMP]) {
        settings.with_replacement(name, name, [TypeImpl::Default].into_iter());
    }
    settings
}

fn fields(item: syn::ItemStruct) -> Result<BTreeMap<String, syn::Type>, WireError> {
    let mut fields = BTreeMap::new();
    if let Fields::Named(named) = item.fields {
        for mut field in named.named {
            let ident = field
                .ident
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            let name = renamed(&field.attrs)?.unwrap_or(ident);
            Shorten.visit_type_mut(&mut field.ty);
            fields.insert(name, field.ty);
        }
    }
    Ok(fields)
}

/// The name of a field in JSON, where serde is told one.
fn renamed(attributes: &[syn::Attribute]) -> Result<Option<String>, WireError> {
    let mut name = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        })?;
    }
    Ok(name)
}

/// Leaves the last segment of each path: the prelude of generated code has them all in scope.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        path.leading_colon = None;
        if let Some(last) = path.segments.pop() {
            let mut last = last.into_value();
            if let PathArguments::AngleBracketed(arguments) = &mut last.arguments {
                arguments.colon2_token = None;
            }
            path.segments.clear();
            path.segments.push(last);
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
