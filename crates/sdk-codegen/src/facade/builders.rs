//! Request builders, and the client's methods that begin them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, jobs};
use crate::{
    model::{Api, Body, ListStyle, Operation, Parameter, Part, Scalar, Success},
    wire::WireError,
};

pub(super) fn builder(api: &Api, operation: &Operation) -> Result<TokenStream, WireError> {
    let about = docs::attributes(&operation.docs);
    let ident = format_ident!("{}", operation.builder);
    let optional = operation
        .parameters
        .iter()
        .filter(|parameter| is_optional(parameter));
    let mut setters: Vec<TokenStream> = optional.map(setter).collect();
    match &operation.body {
        Body::Json {
            ty,
            required: false,
            ..
        } => {
            let ty: syn::Type = syn::parse_str(&qualified(ty, "types"))?;
            setters.push(quote! {
                #[doc = " The body of the request."]
                pub fn body(mut self, body: #ty) -> Self {
                    self.call.body(&body);
                    self
                }
            });
        }
        Body::Multipart(parts) => {
            setters.extend(parts.iter().filter(|part| !part.required).map(part_setter))
        }
        _ => {}
    }
    let (answer, finish) = match &operation.success {
        Success::Empty => (quote! { () }, quote! { empty }),
        Success::Binary => (quote! { Bytes }, quote! { bytes }),
        Success::Json(ty) => {
            let ty: syn::Type = syn::parse_str(&qualified(ty, "types"))?;
            (quote! { #ty }, quote! { json })
        }
        Success::JsonOrEmpty(ty) => {
            let ty: syn::Type = syn::parse_str(&qualified(ty, "types"))?;
            (quote! { Option<#ty> }, quote! { json_or_empty })
        }
    };
    let pages = operation.pagination.as_ref().map(|_| {
        quote! {
            #[doc = " Returns every page from the offset on, as a stream."]
            pub fn pages(self) -> Pages<#answer> {
                Pages::new(self.call)
            }
            #[doc = " Returns every element of every page from the offset on, as one stream."]
            pub fn items(self) -> Items<#answer> {
                Items::new(self.call)
            }
        }
    });
    let start = jobs::start(api, operation)?;
    Ok(quote! {
        #about
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident {
            pub(super) call: Call,
        }

        impl #ident {
            #(#setters)*
            #[doc = " Overrides settings of the client for this call."]
            pub fn with_options(mut self, options: CallOptions) -> Self {
                self.call.options(options);
                self
            }
            #[doc = " Sends the request."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " The request is rejected before it is sent if a parameter is out of range; otherwise, the"]
            #[doc = " errors of the network and the service."]
            pub async fn send(self) -> Result<Response<#answer>, Error> {
                self.call.#finish().await
            }
            #[doc = " Sends the request, and waits for its response."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " Those of `send`."]
            #[cfg(feature = "blocking")]
            pub fn send_blocking(self) -> Result<Response<#answer>, Error> {
                self.call.block_on(Call::#finish)
            }
            #pages
            #start
        }
    })
}

pub(super) fn method(operation: &Operation) -> Result<TokenStream, WireError> {
    let about = docs::attributes(&operation.docs);
    let method = format_ident!("{}", operation.method);
    let builder = format_ident!("{}", operation.builder);
    let constant = format_ident!("{}", operation.constant);
    let mut arguments = Vec::new();
    let mut settings = Vec::new();
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| is_argument(parameter))
    {
        let (ident, name) = (format_ident!("{}", parameter.rust), &parameter.name);
        let (ty, value) = value(parameter, &ident, &quote! { super::types:: });
        let set = set(parameter);
        arguments.push(quote! { #ident: #ty });
        settings.push(quote! { call.#set(#name, #value); });
    }
    match &operation.body {
        Body::Json {
            ty, required: true, ..
        } => {
            let ty: syn::Type = syn::parse_str(&qualified(ty, "super::types"))?;
            arguments.push(quote! { body: &#ty });
            settings.push(quote! { call.body(body); });
        }
        Body::Multipart(parts) => {
            for part in parts.iter().filter(|part| part.required) {
                let (ident, name) = (format_ident!("{}", part.rust), &part.name);
                arguments.push(if part.file {
                    settings.push(quote! { call.file(#name, #ident); });
                    quote! { #ident: huaweicloud_core::codegen::FilePart }
                } else {
                    settings.push(quote! { call.set(#name, Into::<String>::into(#ident)); });
                    quote! { #ident: impl Into<String> }
                });
            }
        }
        _ => {}
    }
    let call = if settings.is_empty() {
        quote! { builders::#builder { call: self.call(&operations::#constant) } }
    } else {
        quote! {
            let mut call = self.call(&operations::#constant);
            #(#settings)*
            builders::#builder { call }
        }
    };
    Ok(quote! {
        #about
        pub fn #method(&self, #(#arguments),*) -> builders::#builder {
            #call
        }
    })
}

fn is_argument(parameter: &Parameter) -> bool {
    parameter.required && parameter.client.is_none()
}

fn is_optional(parameter: &Parameter) -> bool {
    !parameter.required && parameter.client.is_none()
}

fn setter(parameter: &Parameter) -> TokenStream {
    let about = docs::attributes(&parameter.docs);
    let ident = format_ident!("{}", parameter.rust);
    let name = &parameter.name;
    let value_ident = format_ident!("{}", parameter.rust);
    let (ty, value) = value(parameter, &value_ident, &quote! { types:: });
    let set = set(parameter);
    quote! {
        #about
        pub fn #ident(mut self, #value_ident: #ty) -> Self {
            self.call.#set(#name, #value);
            self
        }
    }
}

fn part_setter(part: &Part) -> TokenStream {
    let about = docs::attributes(&part.docs);
    let ident = format_ident!("{}", part.rust);
    let name = &part.name;
    if part.file {
        quote! {
            #about
            pub fn #ident(mut self, file: FilePart) -> Self {
                self.call.file(#name, file);
                self
            }
        }
    } else {
        quote! {
            #about
            pub fn #ident(mut self, value: impl Into<String>) -> Self {
                self.call.set(#name, Into::<String>::into(value));
                self
            }
        }
    }
}

fn set(parameter: &Parameter) -> TokenStream {
    if parameter.style == ListStyle::Single {
        quote! { set }
    } else {
        quote! { set_list }
    }
}

/// The type that a setter takes, and the value it hands on.
fn value(
    parameter: &Parameter,
    ident: &proc_macro2::Ident,
    types: &TokenStream,
) -> (TokenStream, TokenStream) {
    let (ty, converts) = match &parameter.ty {
        Scalar::Text => (quote! { String }, true),
        Scalar::Int32 => (quote! { i32 }, false),
        Scalar::Int64 => (quote! { i64 }, false),
        Scalar::Number => (quote! { f64 }, false),
        Scalar::Boolean => (quote! { bool }, false),
        Scalar::Timestamp => (quote! { huaweicloud_core::codegen::Timestamp }, true),
        Scalar::Enum(name) => {
            let name = format_ident!("{name}");
            (quote! { #types #name }, true)
        }
    };
    match (parameter.style, converts) {
        (ListStyle::Single, true) => (
            quote! { impl Into<#ty> },
            quote! { Into::<#ty>::into(#ident) },
        ),
        (ListStyle::Single, false) => (ty, quote! { #ident }),
        (_, true) => (
            quote! { impl IntoIterator<Item = impl Into<#ty>> },
            quote! { #ident.into_iter().map(Into::<#ty>::into) },
        ),
        (_, false) => (quote! { impl IntoIterator<Item = #ty> }, quote! { #ident }),
    }
}

/// A type as it is named outside of the module of types.
pub(super) fn qualified(ty: &str, types: &str) -> String {
    let mut text = String::new();
    let mut word = String::new();
    for next in ty.chars().chain([' ']) {
        if next.is_alphanumeric() || next == '_' {
            word.push(next);
            continue;
        }
        text.push_str(&match word.as_str() {
            "" => String::new(),
            "String" | "Vec" | "bool" | "i32" | "i64" | "f64" => word.clone(),
            "HashMap" => "std::collections::HashMap".to_owned(),
            "Map" | "Value" => format!("huaweicloud_core::codegen::{word}"),
            "Timestamp" => "huaweicloud_core::codegen::Timestamp".to_owned(),
            _ => format!("{types}::{word}"),
        });
        word.clear();
        text.push(next);
    }
    text
}
