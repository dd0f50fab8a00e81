//! How an operation is called by its id: the arguments of its builder, taken by name from JSON.
//!
//! All of it stands in files of its own, which a compiler that is not asked for them never reads.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{builders::qualified, import_types, of_family, render};
use crate::{
    model::{Api, Body, Family, ListStyle, Operation, Parameter, Scalar, Success},
    wire::WireError,
};

/// The folder of these files.
pub(crate) const FOLDER: &str = "dynamic";

/// Sources by file name.
pub(super) fn files(api: &Api) -> Result<BTreeMap<String, String>, WireError> {
    let mut files = BTreeMap::new();
    for family in &api.families {
        let docs = format!(
            "Calls of the family `{}` by the ids of its operations.",
            family.name
        );
        let name = format!("{FOLDER}/{}.rs", family.module);
        files.insert(name, render(api, &docs, of(api, family)?)?);
    }
    let docs = "Calls of operations by their ids, with JSON: for a command line, a bridge to another\n\
                protocol, a test of every operation.\n\n\
                JSON input passes through the same builders and types that typed calls use, and so does\n\
                the response. Parameters and body are compared with the contract first: an unknown\n\
                name, a value of another type, and a missing or unknown field are rejected by name.\n\
                Enums are open. What the client itself sets, such as the project, is no input.";
    files.insert(format!("{FOLDER}/mod.rs"), render(api, docs, root(api))?);
    Ok(files)
}

fn root(api: &Api) -> TokenStream {
    let modules = api.families.iter().map(|family| {
        let (feature, module) = (&family.name, format_ident!("{}", family.module));
        quote! { #[cfg(feature = #feature)] mod #module; }
    });
    let asked = api.families.iter().map(|family| {
        let (feature, module) = (&family.name, format_ident!("{}", family.module));
        quote! {
            #[cfg(feature = #feature)]
            let request = request.or_else(|| #module::request(client, id, arguments));
        }
    });
    let schemas = api.schemas.iter().map(|schema| {
        let (name, ident) = (&schema.name, format_ident!("{}", schema.name));
        let families = schema.families.iter();
        quote! {
            #[cfg(any(#(feature = #families),*))]
            (#name, schema::<types::#ident>()),
        }
    });
    quote! {
        use super::Client;
        use huaweicloud_core::codegen::{Error, dynamic::{Arguments, call}};
        pub use huaweicloud_core::codegen::dynamic::{Input, Items, Output, Pages, Request};

        #(#modules)*

        #[doc = " Creates the request of the operation with this id from an input."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " [`is_invalid_request`](Error::is_invalid_request) if no operation of the enabled families has"]
        #[doc = " this id, or the input is invalid: the text names every parameter and field that is. Bounds are"]
        #[doc = " checked when the request is sent."]
        pub fn request(client: &Client, id: &str, input: Input) -> Result<Request, Error> {
            call(client, id, input, |arguments| find(client, id, arguments))
        }

        #[allow(unused_variables, reason = "families can be disabled")]
        fn find(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
            let request = None;
            #(#asked)*
            request
        }

        #[doc = " Returns the JSON Schema of every type, by its name."]
        #[cfg(feature = "schemars")]
        #[must_use]
        #[allow(unused_imports, reason = "families can be disabled")]
        pub fn schemas() -> Vec<(&'static str, huaweicloud_core::codegen::schemars::Schema)> {
            use super::types;
            use huaweicloud_core::codegen::dynamic::schema;
            vec![#(#schemas)*]
        }
    }
}

fn of(api: &Api, family: &Family) -> Result<TokenStream, WireError> {
    let arms = of_family(api, family)
        .map(arm)
        .collect::<Result<TokenStream, _>>()?;
    let takes_none = |operation: &Operation| {
        let mut parameters = operation.parameters.iter();
        matches!(operation.body, Body::None)
            && parameters.all(|parameter| parameter.client.is_some())
    };
    let unused = of_family(api, family).all(takes_none).then(|| {
        quote! { #[expect(unused_variables, reason = "no operation of the family takes an argument")] }
    });
    let types = import_types(&arms);
    Ok(quote! {
        use super::super::{Client, builders};
        #types
        use huaweicloud_core::codegen::dynamic::{Arguments, Request};

        #unused
        pub(super) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
            match id {
                #arms
                _ => None,
            }
        }
    })
}

fn arm(operation: &Operation) -> Result<TokenStream, WireError> {
    let id = &operation.id;
    let method = format_ident!("{}", operation.method);
    let builder = format_ident!("{}", operation.builder);
    let (arguments, setters) = arguments(operation)?;
    let mutable = (!setters.is_empty()).then(|| quote! { mut });
    let is_paged = operation.pagination.is_some() && matches!(operation.success, Success::Json(_));
    let request = if is_paged {
        quote! { Request::paged(request, builders::#builder::send, builders::#builder::pages, builders::#builder::items) }
    } else {
        quote! { Request::new(request, builders::#builder::send) }
    };
    Ok(quote! {
        #id => {
            let #mutable request = client.#method(#(#arguments),*);
            #(#setters)*
            Some(#request)
        }
    })
}

/// What the client's method takes, and the calls of the builder's setters.
fn arguments(operation: &Operation) -> Result<(Vec<TokenStream>, Vec<TokenStream>), WireError> {
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.client.is_none())
    {
        let (name, ty) = (&parameter.name, ty(parameter));
        let list = (parameter.style != ListStyle::Single).then_some("_list");
        if parameter.required {
            let take = format_ident!("required{}", list.unwrap_or_default());
            arguments.push(quote! { arguments.#take::<#ty>(#name) });
        } else {
            let take = format_ident!("optional{}", list.unwrap_or_default());
            setters.push(set(&parameter.rust, &quote! { #take::<#ty>(#name) }));
        }
    }
    match &operation.body {
        Body::None => {}
        Body::Json { ty, required, .. } => {
            let ty: syn::Type = syn::parse_str(&qualified(ty, "types"))?;
            if *required {
                arguments.push(quote! { &arguments.body::<#ty>() });
            } else {
                setters.push(set("body", &quote! { optional_body::<#ty>() }));
            }
        }
        Body::Multipart(parts) => {
            for part in parts {
                let name = &part.name;
                let what = match (part.required, part.file) {
                    (true, true) => quote! { file(#name) },
                    (true, false) => quote! { required::<String>(#name) },
                    (false, true) => quote! { optional_file(#name) },
                    (false, false) => quote! { optional::<String>(#name) },
                };
                if part.required {
                    arguments.push(quote! { arguments.#what });
                } else {
                    setters.push(set(&part.rust, &what));
                }
            }
        }
    }
    Ok((arguments, setters))
}

fn set(setter: &str, take: &TokenStream) -> TokenStream {
    let setter = format_ident!("{setter}");
    quote! {
        if let Some(value) = arguments.#take {
            request = request.#setter(value);
        }
    }
}

/// The type of a value, or of one of a list.
fn ty(parameter: &Parameter) -> TokenStream {
    match &parameter.ty {
        Scalar::Text => quote! { String },
        Scalar::Int32 => quote! { i32 },
        Scalar::Int64 => quote! { i64 },
        Scalar::Number => quote! { f64 },
        Scalar::Boolean => quote! { bool },
        Scalar::Timestamp => quote! { huaweicloud_core::codegen::Timestamp },
        Scalar::Enum(name) => {
            let name = format_ident!("{name}");
            quote! { types::#name }
        }
    }
}
