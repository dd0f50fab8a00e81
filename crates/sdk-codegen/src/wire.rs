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
use serde_json::{Map, Value, json};
use syn::{Fields, Item, PathArguments, visit_mut::VisitMut};

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
    let names = Placeholders::new(document);
    let renamed: OpenAPI = serde_json::from_value(names.document(document))?;
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings(api, &names)).generate_tokens(&renamed)
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
                let Some(name) = names.schema(&item.ident.to_string()) else {
                    continue;
                };
                let own = properties(document, name);
                let fields = fields(item, &names).into_iter();
                let fields = fields.filter_map(|(index, ty)| Some((own.get(index)?.clone(), ty)));
                types.insert(name.to_owned(), fields.collect());
            }
        }
    }
    open_required_cycles(&mut types);
    Ok(types)
}

/// Returns the names of the properties of a schema.
fn properties(document: &Value, schema: &str) -> Vec<String> {
    let schemas = document.pointer("/components/schemas");
    let schema = schemas.and_then(|schemas| schemas.get(schema));
    let properties = schema.and_then(|schema| schema.get("properties")?.as_object());
    properties
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
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

/// Returns a type as text, with spaces where rustfmt has them, and with the contract's names. Types
/// of the runtime have the path `codegen`.
fn text(ty: &syn::Type, names: &Placeholders<'_>) -> String {
    let text = ty.to_token_stream().to_string();
    let mut shown = String::new();
    let mut word = String::new();
    for next in text.chars().filter(|next| *next != ' ').chain(['\0']) {
        if next.is_alphanumeric() || next == '_' {
            word.push(next);
            continue;
        }
        match names.schema(&word) {
            Some(name) => shown.push_str(name),
            None if matches!(&*word, "HashMap" | "Map" | "Value") => {
                shown.push_str("codegen::");
                shown.push_str(&word);
            }
            None => shown.push_str(&word),
        }
        word.clear();
        match next {
            '\0' => {}
            ',' => shown.push_str(", "),
            next => shown.push(next),
        }
    }
    shown
}

/// Names that progenitor gets in place of the contract's. It converts names in its own way, so that
/// two different ones may become equal, or one of them a name that it uses itself.
struct Placeholders<'d> {
    schemas: Vec<&'d str>,
}

impl<'d> Placeholders<'d> {
    fn new(document: &'d Value) -> Self {
        let schemas = document.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        Self {
            schemas: schemas.map(|(name, _)| name.as_str()).collect(),
        }
    }

    /// Returns the document without its operations, which cost time, and with placeholders.
    fn document(&self, document: &Value) -> Value {
        let numbered = self.schemas.iter().enumerate();
        let index: BTreeMap<&str, usize> = numbered.map(|(index, name)| (*name, index)).collect();
        let own = document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let schemas = own.into_iter().flatten().zip(0..);
        let schemas: Map<String, Value> = schemas
            .map(|((_, schema), number)| {
                (Self::placeholder(number), renamed_schema(schema, &index))
            })
            .collect();
        json!({
            "openapi": "3.0.3",
            "info": document.get("info"),
            "paths": {},
            "components": { "schemas": schemas },
        })
    }

    fn placeholder(index: usize) -> String {
        format!("T{index}")
    }

    /// Returns the schema of a placeholder.
    fn schema(&self, name: &str) -> Option<&'d str> {
        let index = name.strip_prefix('T')?.parse::<usize>().ok()?;
        self.schemas.get(index).copied()
    }
}

/// Returns a schema with placeholders for the names of its properties and of other schemas.
fn renamed_schema(schema: &Value, index: &BTreeMap<&str, usize>) -> Value {
    let mut renamed = schema.clone();
    replace_references(&mut renamed, index);
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return renamed;
    };
    let position = |name: &Value| {
        let mut names = properties.keys();
        names.position(|key| Some(key.as_str()) == name.as_str())
    };
    if let Some(Value::Object(properties)) = renamed.get_mut("properties") {
        let named = std::mem::take(properties).into_iter().zip(0..);
        *properties = named
            .map(|((_, value), index)| (field(index), value))
            .collect();
    }
    if let Some(Value::Array(required)) = renamed.get_mut("required") {
        for name in required {
            *name = field(position(name).unwrap_or_default()).into();
        }
    }
    renamed
}

/// Returns the placeholder of a property.
fn field(index: usize) -> String {
    format!("f{index}")
}

fn replace_references(schema: &mut Value, index: &BTreeMap<&str, usize>) {
    match schema {
        Value::Object(entries) => {
            if let Some(Value::String(reference)) = entries.get_mut("$ref") {
                let name = reference.rsplit('/').next().unwrap_or_default();
                if let Some(index) = index.get(name) {
                    let name = Placeholders::placeholder(*index);
                    *reference = format!("#/components/schemas/{name}");
                }
            }
            entries
                .values_mut()
                .for_each(|value| replace_references(value, index));
        }
        Value::Array(values) => values
            .iter_mut()
            .for_each(|value| replace_references(value, index)),
        _ => {}
    }
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

fn settings(api: &Api, names: &Placeholders<'_>) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    let enums = api
        .schemas
        .iter()
        .filter(|schema| matches!(schema.kind, SchemaKind::Enum { .. }));
    let replaced: BTreeSet<&str> = enums
        .map(|schema| schema.name.as_str())
        .chain([TIMESTAMP])
        .collect();
    for (index, name) in names.schemas.iter().enumerate() {
        if replaced.contains(name) {
            let name = Placeholders::placeholder(index);
            settings.with_replacement(&name, &name, [TypeImpl::Default].into_iter());
        }
    }
    settings
}

/// Returns the types of the fields of a struct, by the numbers of the fields.
fn fields(item: syn::ItemStruct, names: &Placeholders<'_>) -> BTreeMap<usize, String> {
    let mut fields = BTreeMap::new();
    if let Fields::Named(named) = item.fields {
        for mut field in named.named {
            let ident = field.ident.as_ref().map(ToString::to_string);
            let ident = ident.unwrap_or_default();
            let number = ident
                .strip_prefix('f')
                .and_then(|number| number.parse().ok());
            Shorten.visit_type_mut(&mut field.ty);
            fields.extend(number.map(|number: usize| (number, text(&field.ty, names))));
        }
    }
    fields
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
