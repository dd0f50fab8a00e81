//! Typed mocks, one per operation, from progenitor's output for httpmock.
//!
//! Progenitor creates wrappers of `When` and `Then`, and a trait that starts them; [`refine`]
//! replaces names and types by those of the client, adds documentation, and replaces matchers that
//! would not match the requests of the client.

mod document;
mod layout;
mod names;
mod parameters;
mod refine;

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use proc_macro2::TokenStream;
use progenitor::Generator;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Attribute, Item, parse_quote};

use self::refine::Mock;
use super::{Backend, Files, Input};
use crate::{
    model::{Api, Family, Service},
    wire::{self, WireError},
};

/// The folder of the families' files.
const FAMILIES: &str = "families";

/// The backend of typed mocks.
pub(crate) struct Httpmock;

impl Backend for Httpmock {
    fn name(&self) -> &'static str {
        "httpmock"
    }

    fn crate_name(&self, service: &Service) -> String {
        format!("{}-httpmock", service.crate_name)
    }

    fn folders(&self) -> &'static [&'static str] {
        &["", FAMILIES]
    }

    /// Returns features of which each family's enables that of the client.
    fn features(&self, api: &Api) -> String {
        let client = &api.service.crate_name;
        let features = api
            .family_names()
            .map(|name| format!("{name} = [\"{client}/{name}\"]\n"));
        features.collect()
    }

    fn files(&self, input: &Input<'_>) -> Result<Files, WireError> {
        files(input.document, input.api)
    }
}

/// Returns the crate of the types that mocks take, as Rust names it.
fn client_crate(api: &Api) -> proc_macro2::Ident {
    format_ident!("{}", api.service.crate_name.replace('-', "_"))
}

/// Returns the sources by file name.
fn files(lowered: &Value, api: &Api) -> Result<Files, WireError> {
    let document = serde_json::from_value(document::document(lowered, api))?;
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::default().httpmock(&document, &client_crate(api).to_string())
    }))
    .map_err(wire::panicked)??;
    let mut output = Output::read(syn::parse2(tokens)?);
    let mut files = Files::new();
    for family in &api.families {
        let mut items = TokenStream::new();
        for (index, operation) in api.operations.iter().enumerate() {
            if operation.family == family.name {
                let mut mock = output.take(index)?;
                mock.refine(api, operation)?;
                items.extend(mock.into_tokens());
            }
        }
        let client = client_crate(api);
        let types = layout::imports(quote! { ::#client }, &items, &["types"]);
        let matching = quote! { ::huaweicloud_httpmock };
        let matching = layout::imports(matching, &items, &["matching"]);
        let docs = format!("Mocks of the family `{}`.", family.name);
        let file = format!("{FAMILIES}/{}.rs", family.module);
        files.insert(
            file,
            layout::render(&docs, quote! { #matching #types #items })?,
        );
    }
    let root = output.root(api);
    let docs = "Mocks of all families, each behind its feature.";
    files.insert("mod.rs".to_owned(), layout::render(docs, root)?);
    Ok(files)
}

/// The output of progenitor: the wrappers of each operation by name, and the trait that starts them.
struct Output {
    wrappers: BTreeMap<String, Item>,
    methods: BTreeMap<String, Item>,
    rest: Vec<Item>,
}

impl Output {
    fn read(file: syn::File) -> Self {
        let mut output = Self {
            wrappers: BTreeMap::new(),
            methods: BTreeMap::new(),
            rest: Vec::new(),
        };
        for item in file.items {
            match item {
                Item::Mod(module) => {
                    for item in module.content.into_iter().flat_map(|(_, items)| items) {
                        match &item {
                            Item::Struct(wrapper) => {
                                output.wrappers.insert(wrapper.ident.to_string(), item);
                            }
                            Item::Impl(methods) => {
                                let name = names::of_type(&methods.self_ty);
                                output.methods.insert(name, item);
                            }
                            _ => {}
                        }
                    }
                }
                other => output.rest.push(other),
            }
        }
        output
    }

    /// Removes and returns the wrappers of one operation, by its index in the model.
    fn take(&mut self, index: usize) -> Result<Mock, WireError> {
        let mut part = |role: &str| {
            let name = names::wrapper(index, role);
            match (self.wrappers.remove(&name), self.methods.remove(&name)) {
                (Some(Item::Struct(wrapper)), Some(Item::Impl(methods))) => Ok((wrapper, methods)),
                _ => Err(WireError::Missing(name)),
            }
        };
        Ok(Mock {
            when: part("When")?,
            then: part("Then")?,
        })
    }

    /// Returns the root module: the trait, with each method behind the feature of its family.
    fn root(self, api: &Api) -> TokenStream {
        let gate = |family: &Family| -> Attribute {
            let feature = &family.name;
            parse_quote! { #[cfg(feature = #feature)] }
        };
        let modules = api.families.iter().map(|family| {
            let (gate, module) = (gate(family), format_ident!("{}", family.module));
            quote! { #gate pub(crate) mod #module; }
        });
        let reexports = api.families.iter().map(|family| {
            let (gate, module) = (gate(family), format_ident!("{}", family.module));
            quote! { #gate pub use super::families::#module::*; }
        });
        let items = self
            .rest
            .into_iter()
            .map(|item| refine::gate_methods(item, api));
        quote! {
            mod families {
                #(#modules)*
            }
            #[doc = " Matchers of requests and their responses: two types per operation."]
            pub mod operations {
                #(#reexports)*
            }
            #(#items)*
        }
    }
}
