//! Third pass: progenitor creates the types, and one visitor refines them.
//!
//! Typify decides the Rust type of each field: boxes where a type contains itself, options, lists,
//! maps, widths of numbers. Its serde derives, its closed enums and progenitor's client are not
//! used: they take most of the compile time, and the backends generate better ones.

use std::{
    any::Any,
    collections::{BTreeMap, BTreeSet},
    panic::{AssertUnwindSafe, catch_unwind},
};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, TypeImpl};
use quote::ToTokens;
use serde_json::Value;
use syn::{Fields, Item, LitStr, PathArguments, visit_mut::VisitMut};

use crate::{
    lower::TIMESTAMP,
    model::{Api, SchemaKind},
};

/// The Rust type of every field of every object, by the names in the contract, as text without paths.
pub(crate) type Types = BTreeMap<String, BTreeMap<String, String>>;

/// The error of an unsupported document: progenitor rejected it, which lowering should prevent.
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
    // Only the types are needed, and each operation costs time.
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
    open_required_cycles(&mut types);
    Ok(types)
}

/// Makes each field optional that closes a cycle of required fields; otherwise no value could be
/// built.
fn open_required_cycles(types: &mut Types) {
    let names: Vec<String> = types.keys().cloned().collect();
    for name in names {
        let closing: Vec<String> = types.get(&name).map_or_else(Vec::new, |fields| {
            let closes = |ty: &str| contained(ty).is_some_and(|ty| contains(types, ty, &name));
            let closing = fields.iter().filter(|(_, ty)| closes(ty));
            closing.map(|(field, _)| field.clone()).collect()
        });
        if let Some(fields) = types.get_mut(&name) {
            for field in closing {
                if let Some(ty) = fields.get_mut(&field) {
                    *ty = format!("Option<{ty}>");
                }
            }
        }
    }
}

/// Returns whether every value of a type contains one of another.
fn contains(types: &Types, from: &str, name: &str) -> bool {
    let (mut pending, mut seen) = (vec![from], BTreeSet::new());
    while let Some(ty) = pending.pop() {
        if ty == name {
            return true;
        }
        if seen.insert(ty) {
            let fields = types.get(ty).into_iter().flat_map(BTreeMap::values);
            pending.extend(fields.filter_map(|ty| contained(ty)));
        }
    }
    false
}

/// Returns the type that each value of a type contains; `None` if it may contain none.
fn contained(ty: &str) -> Option<&str> {
    let boxed = ty.strip_prefix("Box<").and_then(|ty| ty.strip_suffix('>'));
    let ty = boxed.unwrap_or(ty);
    (!ty.contains('<')).then_some(ty)
}

/// Returns a type as text, with spaces where rustfmt has them.
fn text(ty: &syn::Type) -> String {
    let text = ty.to_token_stream().to_string();
    text.replace(' ', "").replace(',', ", ")
}

/// Returns the message of a panic in progenitor.
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

fn fields(item: syn::ItemStruct) -> Result<BTreeMap<String, String>, WireError> {
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
            fields.insert(name, text(&field.ty));
        }
    }
    Ok(fields)
}

/// Returns the name of a field in JSON, if a serde attribute sets one.
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

/// Keeps the last segment of each path: the prelude of generated code imports all types.
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
