//! Fourth pass: what a person touches.
//!
//! One file a family, one for the types that several families share, and one that ties them together.

mod builders;
pub(crate) mod docs;
pub(crate) mod dynamic;
mod jobs;
mod operations;
mod service;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::{
    model::{Api, Family, Operation, Pagination, Schema, Success},
    wire::{Types, WireError},
};

/// Sources by file name.
pub(crate) fn files(api: &Api, types: &Types) -> Result<BTreeMap<String, String>, WireError> {
    let mut files = BTreeMap::new();
    for family in &api.families {
        let operations: Vec<&Operation> = of_family(api, family).collect();
        let own: Vec<&Schema> = api
            .schemas
            .iter()
            .filter(|schema| is_only_of(schema, family))
            .collect();
        let text = family_file(api, types, family, &operations, &own)?;
        files.insert(
            format!("{}.rs", family.module),
            render(api, &family_docs(family), text)?,
        );
    }
    let shared: Vec<&Schema> = api
        .schemas
        .iter()
        .filter(|schema| is_shared(schema))
        .collect();
    let mut items = types::items(api, types, &shared, true)?;
    items.extend(jobs::identities(api, &shared, true)?);
    let allow = unused_without_families();
    let prelude = (!shared.is_empty()).then(|| quote! { #allow use huaweicloud_core::codegen::*; });
    let text = quote! {
        #[doc = " Types of several families."]
        pub(super) mod types {
            #prelude
            #items
        }
    };
    files.insert(
        "shared.rs".to_owned(),
        render(api, "Types that several families share.", text)?,
    );
    files.insert(
        "mod.rs".to_owned(),
        render(
            api,
            "The client, and all families, each behind its feature.",
            root(api),
        )? + &service::client(&api.service),
    );
    files.extend(dynamic::files(api)?);
    Ok(files)
}

fn of_family<'a>(api: &'a Api, family: &'a Family) -> impl Iterator<Item = &'a Operation> {
    api.operations
        .iter()
        .filter(|operation| operation.family == family.name)
}

fn is_only_of(schema: &Schema, family: &Family) -> bool {
    schema.families.len() == 1 && schema.families.contains(&family.name)
}

/// On what is of no use when the families that share types are switched off.
fn unused_without_families() -> TokenStream {
    quote! { #[allow(unused_imports, unreachable_pub, reason = "families can be disabled")] }
}

fn is_shared(schema: &Schema) -> bool {
    schema.families.len() > 1
}

fn family_docs(family: &Family) -> String {
    let about = if family.docs.is_empty() {
        String::new()
    } else {
        format!(" {}", family.docs)
    };
    format!("The family `{}`.{about}", family.name)
}

fn family_file(
    api: &Api,
    types: &Types,
    family: &Family,
    operations: &[&Operation],
    own: &[&Schema],
) -> Result<TokenStream, WireError> {
    let table: TokenStream = operations
        .iter()
        .map(|operation| operations::entry(operation))
        .collect::<Result<_, _>>()?;
    let builders = operations
        .iter()
        .map(|operation| builders::builder(api, operation))
        .collect::<Result<TokenStream, _>>()?;
    let methods = operations
        .iter()
        .map(|operation| builders::method(operation))
        .collect::<Result<Vec<_>, _>>()?;
    let mut items = types::items(api, types, own, false)?;
    let mut paged = BTreeSet::new();
    for operation in operations {
        if let (Some(pagination), Success::Json(ty)) = (&operation.pagination, &operation.success)
            && paged.insert(ty)
        {
            let job = operation.job.as_ref();
            let is_identified =
                job.is_some_and(|job| job.items.as_ref() == Some(&pagination.items));
            items.extend(page(api, types, pagination, ty, is_identified)?);
        }
    }
    items.extend(jobs::identities(api, own, false)?);
    items.extend(jobs::implementations(api, types, family)?);
    let prelude = (!items.is_empty()).then(|| quote! { use huaweicloud_core::codegen::*; });
    let table_types = import_types(&table);
    let builder_types = import_types(&builders);
    let schemas: Vec<&str> = api
        .schemas
        .iter()
        .map(|schema| schema.name.as_str())
        .collect();
    let foreign: Vec<&str> = schemas
        .iter()
        .filter(|name| !own.iter().any(|own| own.name == **name))
        .copied()
        .collect();
    let type_imports = imports(quote! { super::super::types }, &items, &foreign);
    Ok(quote! {
        #[doc = " Entries of the operation table."]
        pub(super) mod operations {
            #table_types
            use huaweicloud_core::codegen::*;
            #table
        }

        #[doc = " Request builders."]
        pub(super) mod builders {
            #builder_types
            use huaweicloud_core::codegen::*;
            #builders
        }

        #[doc = " Types that only this family has."]
        pub(super) mod types {
            #type_imports
            #prelude
            #items
        }

        impl super::Client {
            #(#methods)*
        }
    })
}

/// An import of the module of types, if some code names it from a module of a family.
pub(crate) fn import_types(code: &TokenStream) -> Option<TokenStream> {
    imports(quote! { super::super }, code, &["types"])
}

/// An import of those names that some code uses.
pub(crate) fn imports(
    from: TokenStream,
    code: &TokenStream,
    names: &[&str],
) -> Option<TokenStream> {
    let mut used = BTreeSet::new();
    identifiers(code, &mut used);
    let names: Vec<proc_macro2::Ident> = names
        .iter()
        .filter(|name| used.contains(**name))
        .map(|name| format_ident!("{name}"))
        .collect();
    (!names.is_empty()).then(|| quote! { use #from::{#(#names),*}; })
}

fn identifiers(code: &TokenStream, found: &mut BTreeSet<String>) {
    for token in code.clone() {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => identifiers(&group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// How the pages of a list are read.
fn page(
    api: &Api,
    types: &Types,
    pagination: &Pagination,
    ty: &str,
    is_identified: bool,
) -> Result<TokenStream, WireError> {
    let missing = || WireError::Missing(format!("{ty}.{}", pagination.items));
    let list = types
        .get(ty)
        .and_then(|members| members.get(&pagination.items))
        .ok_or_else(missing)?;
    let item = types::list_element(list).ok_or_else(missing)?;
    let ident = format_ident!("{ty}");
    let items = jobs::field(api, ty, &pagination.items)?;
    let total = match &pagination.total {
        Some(total) => {
            let total = jobs::field(api, ty, total)?;
            quote! { total(self.#total) }
        }
        None => quote! { None },
    };
    let id = is_identified.then(|| {
        quote! {
            fn id(item: &#item) -> Option<&str> { Some(huaweicloud_core::codegen::Identified::id(item)) }
        }
    });
    Ok(quote! {
        impl Page for #ident {
            type Item = #item;
            fn items(&self) -> &[#item] { &self.#items }
            fn into_items(self) -> Vec<#item> { self.#items }
            fn total(&self) -> Option<u64> { #total }
            #id
        }
    })
}

fn root(api: &Api) -> TokenStream {
    let gate = |family: &Family| {
        let feature = &family.name;
        quote! { #[cfg(feature = #feature)] }
    };
    let modules = api.families.iter().map(|family| {
        let (gate, module) = (gate(family), format_ident!("{}", family.module));
        quote! { #gate mod #module; }
    });
    let reexport = |what: &str, families: &mut dyn Iterator<Item = &Family>| -> Vec<TokenStream> {
        let what = format_ident!("{what}");
        let reexports = families.map(|family| {
            let (gate, module) = (gate(family), format_ident!("{}", family.module));
            quote! { #gate pub use super::#module::#what::*; }
        });
        reexports.collect()
    };
    let has_types = |family: &&Family| api.schemas.iter().any(|schema| is_only_of(schema, family));
    let types = reexport("types", &mut api.families.iter().filter(has_types));
    let builders = reexport("builders", &mut api.families.iter());
    let operations = reexport("operations", &mut api.families.iter());
    let entries = api.families.iter().flat_map(|family| {
        let gate = gate(family);
        of_family(api, family).map(move |operation| {
            let constant = format_ident!("{}", operation.constant);
            quote! { #gate &#constant, }
        })
    });
    let allow = unused_without_families();
    let shared = api
        .schemas
        .iter()
        .any(is_shared)
        .then(|| quote! { #allow pub use super::shared::types::*; });
    let service = service::description(&api.service);
    quote! {
        #service

        #(#modules)*
        mod shared;
        #[cfg(feature = "dynamic")]
        pub mod dynamic;

        #[doc = " Types of requests and responses."]
        pub mod types {
            #(#types)*
            #shared
        }

        #[doc = " Request builders, one per operation."]
        pub mod builders {
            #(#builders)*
        }

        #[doc = " The operation table: what the contract says of each operation, as data."]
        #[doc = ""]
        #[doc = " Each operation of the enabled families is a `static`; [`ALL`](operation::ALL) lists them."]
        pub mod operation {
            pub use huaweicloud_core::codegen::operation::*;
            #(#operations)*

            #[doc = " Every operation of the enabled families."]
            pub static ALL: &[&huaweicloud_core::codegen::Operation] = &[#(#entries)*];
        }
    }
}

/// A file of generated code.
pub(crate) fn render(api: &Api, docs: &str, tokens: TokenStream) -> Result<String, WireError> {
    let file: syn::File = syn::parse2(tokens)?;
    let docs: String = docs
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    let note =
        "//!\n//! Made from the contract by `cargo xtask generate`: edits here are lost.\n\n";
    let text = types::lay_out_enums(api, &prettyplease::unparse(&file));
    Ok(format!("{docs}{note}{text}"))
}
