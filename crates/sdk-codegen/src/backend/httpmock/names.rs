//! Placeholder names that replace names of the contract while progenitor runs.
//!
//! Progenitor converts names in its own way, so that two different names may become equal. It
//! therefore gets names that it can neither change nor confuse, and these are replaced in its
//! output.

use quote::format_ident;
use serde_json::Value;
use syn::{Ident, LitStr, Type, parse_quote, visit_mut::VisitMut};

use super::{client_crate, document::ERROR};
use crate::{lower::TIMESTAMP, model::Api};

/// Returns the placeholder of the operation at an index.
pub(super) fn operation(index: usize) -> String {
    format!("op{index}")
}

/// Returns the name of the wrapper that progenitor creates for an operation.
pub(super) fn wrapper(index: usize, role: &str) -> String {
    format!("Op{index}{role}")
}

/// Returns the placeholder of a parameter, by its index; progenitor sorts parameters by these names.
pub(super) fn parameter(index: usize) -> String {
    format!("p{index:04}")
}

/// Returns the placeholder of the type at an index.
pub(super) fn schema(index: usize) -> String {
    format!("Schema{index}")
}

/// Replaces the names of types in references by their placeholders.
pub(super) fn replace_references(value: &mut Value, api: &Api) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get_mut("$ref") {
                let name = reference.rsplit('/').next().unwrap_or_default();
                let index = api.schemas.iter().position(|schema| schema.name == name);
                if let Some(index) = index {
                    *reference = format!("#/components/schemas/{}", schema(index));
                }
            }
            fields
                .values_mut()
                .for_each(|value| replace_references(value, api));
        }
        Value::Array(values) => values
            .iter_mut()
            .for_each(|value| replace_references(value, api)),
        _ => {}
    }
}

/// Returns the operation or parameter of a placeholder.
pub(super) fn resolve_placeholder<'a, T>(name: &str, prefix: &str, list: &'a [T]) -> Option<&'a T> {
    list.get(name.strip_prefix(prefix)?.parse::<usize>().ok()?)
}

/// Returns the last name of a type's path.
pub(super) fn of_type(ty: &Type) -> String {
    let last = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    last.map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}

/// Replaces the placeholders of wrappers by their names.
pub(super) struct Wrappers<'a>(pub(super) &'a Api);

impl VisitMut for Wrappers<'_> {
    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        let name = ident.to_string();
        for role in ["When", "Then"] {
            let operation = name
                .strip_suffix(role)
                .and_then(|name| resolve_placeholder(name, "Op", &self.0.operations));
            if let Some(operation) = operation {
                *ident = format_ident!("{}{role}", operation.builder);
            }
        }
    }
}

/// Replaces the placeholder of a parameter: by one name in code, another in texts.
pub(super) struct Rename<'a> {
    pub(super) from: &'a str,
    pub(super) ident: &'a str,
    pub(super) text: &'a str,
}

impl VisitMut for Rename<'_> {
    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        if ident == self.from {
            *ident = Ident::new(self.ident, ident.span());
        }
    }

    fn visit_lit_str_mut(&mut self, text: &mut LitStr) {
        if text.value() == self.from {
            *text = LitStr::new(self.text, text.span());
        }
    }
}

/// Replaces placeholder types by those of the client, and vectors by slices.
pub(super) struct Types<'a>(pub(super) &'a Api);

impl VisitMut for Types<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path
            .segments
            .first()
            .is_some_and(|first| first.ident == "types")
            && let Some(last) = path.segments.last()
        {
            if last.ident == ERROR {
                *path = parse_quote! { ::huaweicloud_httpmock::ErrorBody };
            } else if last.ident == TIMESTAMP {
                let (client, timestamp) = (client_crate(self.0), &last.ident);
                *path = parse_quote! { ::#client::#timestamp };
            } else if let Some(schema) =
                resolve_placeholder(&last.ident.to_string(), "Schema", &self.0.schemas)
            {
                let name = format_ident!("{}", schema.name);
                *path = parse_quote! { types::#name };
            }
        }
        syn::visit_mut::visit_path_mut(self, path);
    }

    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Reference(reference) = ty
            && let Type::Path(path) = reference.elem.as_ref()
            && let Some(last) = path.path.segments.last()
            && last.ident == "Vec"
            && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
            && let Some(syn::GenericArgument::Type(element)) = arguments.args.first()
        {
            let element = element.clone();
            *reference.elem = parse_quote! { [#element] };
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
}

/// Returns the method's name for a parameter, distinct from the methods that every wrapper has.
pub(super) fn method(rust: &str) -> String {
    match rust {
        "new" | "into_inner" => format!("{rust}_"),
        _ => rust.to_owned(),
    }
}
