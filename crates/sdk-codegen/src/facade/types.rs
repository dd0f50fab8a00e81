//! Types: objects with their lean readers and writers, open enums.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, PathArguments, Type};

use super::docs;
use crate::{
    model::{Api, Member, Schema, SchemaKind},
    names,
    wire::{Types, WireError},
};

/// All items for some schemas; with `gated`, each behind the features of its families.
pub(super) fn items(
    api: &Api,
    types: &Types,
    schemas: &[&Schema],
    gated: bool,
) -> Result<TokenStream, WireError> {
    let mut items = TokenStream::new();
    for schema in schemas {
        let gate = gate(api, schema, gated);
        let item = match &schema.kind {
            SchemaKind::Enum { values, phases } => {
                enumeration(schema, values, phases, gate.as_ref())
            }
            SchemaKind::Object(members) => {
                let fields = types
                    .get(&schema.name)
                    .ok_or_else(|| WireError::Missing(schema.name.clone()))?;
                object(schema, members, fields, gate.as_ref())?
            }
        };
        items.extend(item);
    }
    Ok(items)
}

/// The attribute that switches a schema on with its families, unless it is always on.
pub(super) fn gate(api: &Api, schema: &Schema, gated: bool) -> Option<TokenStream> {
    (gated && schema.families.len() < api.families.len()).then(|| {
        let families = schema.families.iter();
        quote! { #[cfg(any(#(feature = #families),*))] }
    })
}

fn enumeration(
    schema: &Schema,
    values: &[(String, String)],
    phases: &BTreeMap<String, String>,
    gate: Option<&TokenStream>,
) -> TokenStream {
    let ident = format_ident!("{}", schema.name);
    let body = body_marker(&schema.name);
    let phase = (!phases.is_empty()).then(|| {
        let mut arms: BTreeMap<&String, Vec<TokenStream>> = BTreeMap::new();
        for (value, variant) in values {
            if let Some(phase) = phases.get(value) {
                let variant = format_ident!("{variant}");
                arms.entry(phase).or_default().push(quote! { Self::#variant });
            }
        }
        let arms = arms.iter().map(|(phase, variants)| {
            let phase = format_ident!("{}", names::upper_camel(phase));
            quote! { #(#variants)|* => Some(Phase::#phase), }
        });
        quote! {
            #gate
            impl #ident {
                #[doc = " Returns the phase of a job in this state; `None` for a state that this version does not know."]
                pub fn phase(&self) -> Option<Phase> {
                    match self {
                        #(#arms)*
                        Self::Unknown(_) => None,
                    }
                }
            }
        }
    });
    quote! {
        #gate
        open_enum! { #body }
        #phase
    }
}

/// What stands before the name of an enum in the place of its body until the file is laid out.
const BODY: &str = "__body_of_";

fn body_marker(name: &str) -> proc_macro2::Ident {
    format_ident!("{BODY}{name}")
}

/// Puts the bodies of `open_enum!` in their places: the formatter leaves macros as they are, so they
/// are laid out here.
pub(super) fn lay_out_enums(api: &Api, text: &str) -> String {
    let mut laid_out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let marked = line.trim_start().strip_prefix(BODY).map(str::trim_end);
        match marked.and_then(|name| api.schema(name)) {
            Some(schema) => {
                let indent = &line[..line.len() - line.trim_start().len()];
                for line in enum_body(schema) {
                    laid_out.push_str(&format!("{indent}{line}\n"));
                }
            }
            None => laid_out.push_str(line),
        }
    }
    laid_out
}

fn enum_body(schema: &Schema) -> Vec<String> {
    let SchemaKind::Enum { values, phases } = &schema.kind else {
        return Vec::new();
    };
    let mut lines = docs::comments(&schema.docs);
    lines.push(format!("pub enum {} {{", schema.name));
    for (value, variant) in values {
        lines.push(match phases.get(value) {
            Some(phase) => format!("    /// `{value}` ({phase})"),
            None => format!("    /// `{value}`"),
        });
        lines.push(format!("    {variant} = {value:?},"));
    }
    lines.push("}".to_owned());
    lines
}

/// One field of a generated struct.
struct Field<'a> {
    member: &'a Member,
    ident: proc_macro2::Ident,
    ty: Type,
}

fn object(
    schema: &Schema,
    members: &[Member],
    types: &BTreeMap<String, Type>,
    gate: Option<&TokenStream>,
) -> Result<TokenStream, WireError> {
    let fields = members
        .iter()
        .map(|member| {
            let missing = || WireError::Missing(format!("{}.{}", schema.name, member.name));
            let ty = types.get(&member.name).cloned().ok_or_else(missing)?;
            // In a request an empty list says something else than no list.
            let collection = !member.required && is_collection(&ty) && schema.in_request;
            let ty = if collection {
                syn::parse_quote! { Option<#ty> }
            } else {
                ty
            };
            Ok(Field {
                member,
                ident: format_ident!("{}", member.rust),
                ty,
            })
        })
        .collect::<Result<Vec<_>, WireError>>()?;
    let ident = format_ident!("{}", schema.name);
    let about = docs::attributes(&schema.docs);
    let extra = if members.iter().any(|member| member.rust == "extra") {
        "extra_"
    } else {
        "extra"
    };
    let extra = format_ident!("{extra}");
    let is_sensitive = members.iter().any(|member| member.sensitive);
    let derives = if is_sensitive {
        quote! { Clone, Default, PartialEq }
    } else {
        quote! { Clone, Debug, Default, PartialEq }
    };
    let definitions = fields.iter().map(definition);
    let debug = is_sensitive.then(|| debug(&schema.name, &fields, &extra, gate));
    let setters = schema.in_request.then(|| setters(&ident, &fields, gate));
    let entries = fields.iter().map(|Field { member, ty, .. }| {
        let name = &member.name;
        let entry = if member.required {
            quote! { required }
        } else {
            quote! { optional }
        };
        let sensitive = member.sensitive.then(|| quote! { .sensitive() });
        quote! { #entry::<#ty>(#name) #sensitive }
    });
    let reads = fields.iter().enumerate().map(|(index, field)| {
        let ident = &field.ident;
        let pattern = if index + 1 == fields.len() {
            quote! { _ }
        } else {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            quote! { #index }
        };
        quote! { #pattern => read(map, &mut self.#ident), }
    });
    let reads = match fields.as_slice() {
        // Never called: there is no member to read.
        [] => quote! { let _ = (field, map); Ok(None) },
        [Field { ident, .. }] => quote! { let _ = field; read(map, &mut self.#ident) },
        _ => quote! { match field { #(#reads)* } },
    };
    let writes = fields.iter().map(|field| {
        let (ident, name) = (&field.ident, &field.member.name);
        let write = if field.member.required {
            quote! { write }
        } else {
            quote! { write_some }
        };
        quote! { #write(map, #name, &self.#ident)?; }
    });
    Ok(quote! {
        #about
        #gate
        #[derive(#derives)]
        #[cfg_attr(feature = "schemars", derive(huaweicloud_core::codegen::schemars::JsonSchema), schemars(crate = "huaweicloud_core::codegen::schemars"))]
        #[non_exhaustive]
        pub struct #ident {
            #(#definitions)*
            #[doc = " Fields that this version does not know, or could not read as their type."]
            #[cfg_attr(feature = "schemars", schemars(skip))]
            pub #extra: Extra,
        }
        #debug
        #setters
        #gate
        impl Object for #ident {
            const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[#(#entries),*];
            fn read<'de, A: MapAccess<'de>>(&mut self, field: usize, map: &mut A) -> Result<Option<Box<Value>>, A::Error> {
                #reads
            }
            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                #(#writes)*
                Ok(())
            }
            fn extra(&self) -> &Extra { &self.#extra }
            fn extra_mut(&mut self) -> &mut Extra { &mut self.#extra }
        }
        #gate
        object!(#ident);
    })
}

fn definition(field: &Field<'_>) -> TokenStream {
    let Field { member, ident, ty } = field;
    let about = docs::attributes(&member.docs);
    let rename = (member.rust != member.name).then(|| {
        let name = &member.name;
        quote! { #[cfg_attr(feature = "schemars", schemars(rename = #name))] }
    });
    let default = (!member.required && is_collection(ty)).then(|| {
        quote! { #[cfg_attr(feature = "schemars", schemars(default))] }
    });
    quote! { #about #rename #default pub #ident: #ty, }
}

/// `Debug` that shows that sensitive members are there, and nothing of them.
fn debug(
    name: &str,
    fields: &[Field<'_>],
    extra: &proc_macro2::Ident,
    gate: Option<&TokenStream>,
) -> TokenStream {
    let ident = format_ident!("{name}");
    let shown = fields.iter().map(|Field { member, ident, .. }| {
        let label = ident.to_string();
        if member.sensitive {
            quote! { .field(#label, &redacted(&self.#ident)) }
        } else {
            quote! { .field(#label, &self.#ident) }
        }
    });
    let label = extra.to_string();
    quote! {
        #gate
        impl std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#name) #(#shown)* .field(#label, &self.#extra).finish()
            }
        }
    }
}

/// A constructor of what is required, and a setter for each of the rest.
fn setters(
    ident: &proc_macro2::Ident,
    fields: &[Field<'_>],
    gate: Option<&TokenStream>,
) -> TokenStream {
    let required: Vec<&Field<'_>> = fields
        .iter()
        .filter(|field| field.member.required)
        .collect();
    let arguments = required.iter().map(|Field { ident, ty, .. }| {
        let ty = argument(ty);
        quote! { #ident: #ty }
    });
    let assigned = required.iter().map(|Field { ident, ty, .. }| {
        if converts(ty) {
            quote! { #ident: #ident.into() }
        } else {
            quote! { #ident }
        }
    });
    let many = (required.len() > 7).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the contract requires as many")] }
    });
    let setters =
        fields
            .iter()
            .filter(|field| !field.member.required)
            .map(|Field { member, ident, ty }| {
                let about = docs::attributes(&member.docs);
                let method = if member.rust == "new" {
                    format_ident!("new_")
                } else {
                    ident.clone()
                };
                let (ty, value) = match option_inner(ty) {
                    Some(inner) if converts(inner) => {
                        (quote! { impl Into<#inner> }, quote! { Some(#ident.into()) })
                    }
                    Some(inner) => (quote! { #inner }, quote! { Some(#ident) }),
                    None => (quote! { #ty }, quote! { #ident }),
                };
                quote! {
                    #about
                    #[must_use]
                    pub fn #method(mut self, #ident: #ty) -> Self {
                        self.#ident = #value;
                        self
                    }
                }
            });
    quote! {
        #gate
        impl #ident {
            #[doc = " One with what is required; the rest has setters."]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#assigned,)* ..Default::default() }
            }
            #(#setters)*
        }
    }
}

fn argument(ty: &Type) -> TokenStream {
    if converts(ty) {
        quote! { impl Into<#ty> }
    } else {
        quote! { #ty }
    }
}

/// Whether callers usually have something else at hand: text, an enum's value, a thing to box.
fn converts(ty: &Type) -> bool {
    let name = last_segment(ty)
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default();
    !matches!(
        name.as_str(),
        "bool" | "i32" | "i64" | "f64" | "Vec" | "HashMap" | "Map" | "Option"
    )
}

fn is_collection(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| {
        segment.ident == "Vec" || segment.ident == "HashMap" || segment.ident == "Map"
    })
}

pub(super) fn option_inner(ty: &Type) -> Option<&Type> {
    last_segment(ty)
        .filter(|segment| segment.ident == "Option")
        .and_then(only_argument)
}

/// The element of a list type.
pub(super) fn list_element(ty: &Type) -> Option<&Type> {
    last_segment(ty)
        .filter(|segment| segment.ident == "Vec")
        .and_then(only_argument)
}

fn last_segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn only_argument(segment: &syn::PathSegment) -> Option<&Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(GenericArgument::Type(ty)) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}
