//! Matchers of parameters, where progenitor's would not match the requests of the client.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{ImplItemFn, parse_quote};

use super::{client_crate, names};
use crate::{
    backend::docs,
    model::{Api, ListStyle, Location, Operation, Parameter, Part, Scalar},
};

/// Returns the regular expression that matches every request of an operation by its path.
pub(super) fn any_path(operation: &Operation) -> String {
    expression(operation, None)
}

/// Returns the matcher of a list: every element, as the client serializes them.
pub(super) fn list(api: &Api, operation: &Operation, parameter: &Parameter) -> ImplItemFn {
    let about = docs::attributes(&parameter.docs);
    let ident = format_ident!("{}", names::method(&parameter.rust));
    let (ty, name) = (scalar(api, &parameter.ty), &parameter.name);
    let matched = match (parameter.location, parameter.style) {
        (Location::Path, _) => {
            let path = Literal::string(&expression(operation, Some(name)));
            quote! { self.0.path_matches(format!(#path, matching::segments(values))) }
        }
        (Location::Header, _) => quote! { matching::header_list(self.0, #name, values) },
        (Location::Field, _) => {
            let separator = separator(parameter.style);
            quote! { matching::field(self.0, #name, #separator, values) }
        }
        (_, ListStyle::Repeated) => quote! { matching::repeated(self.0, #name, values) },
        (_, ListStyle::Spaces | ListStyle::Pipes) => {
            let separator = separator(parameter.style);
            quote! { matching::separated(self.0, #name, #separator, values) }
        }
        _ => quote! { matching::joined(self.0, #name, values) },
    };
    parse_quote! {
        #about
        #[doc = ""]
        #[doc = " An empty list matches an absent parameter."]
        pub fn #ident(self, values: impl IntoIterator<Item = impl Into<#ty>>) -> Self {
            let values = values.into_iter().map(Into::<#ty>::into);
            Self(#matched)
        }
    }
}

/// Returns the matcher of a field of a URL-encoded form with one value.
pub(super) fn field(api: &Api, parameter: &Parameter) -> ImplItemFn {
    let about = docs::attributes(&parameter.docs);
    let ident = format_ident!("{}", names::method(&parameter.rust));
    let (ty, name) = (scalar(api, &parameter.ty), &parameter.name);
    parse_quote! {
        #about
        pub fn #ident(self, value: impl Into<#ty>) -> Self {
            let value: #ty = value.into();
            Self(matching::field(self.0, #name, "", [value].into_iter()))
        }
    }
}

/// Returns the matcher of a body that is not JSON.
pub(super) fn content() -> ImplItemFn {
    parse_quote! {
        #[doc = " Matches the body, byte for byte."]
        pub fn body(self, content: impl AsRef<[u8]>) -> Self {
            Self(matching::content(self.0, content.as_ref()))
        }
    }
}

/// Returns what separates the values of a list that is sent as one.
fn separator(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Joined => ",",
        ListStyle::Spaces => " ",
        ListStyle::Pipes => "|",
        ListStyle::Single | ListStyle::Repeated => "",
    }
}

/// Returns the body of the matcher of a path segment.
pub(super) fn segment(operation: &Operation, parameter: &Parameter) -> syn::Block {
    let path = Literal::string(&expression(operation, Some(&parameter.name)));
    parse_quote! {{ Self(self.0.path_matches(format!(#path, matching::segment(value)))) }}
}

/// Returns the matcher of one part of a form.
pub(super) fn part(part: &Part) -> ImplItemFn {
    let about = docs::attributes(&part.docs);
    let (ident, name) = (format_ident!("{}", names::method(&part.rust)), &part.name);
    parse_quote! {
        #about
        #[doc = ""]
        #[doc = " Matches the content of the part, byte for byte."]
        pub fn #ident(self, content: impl AsRef<[u8]>) -> Self {
            Self(matching::part(self.0, #name, content.as_ref()))
        }
    }
}

fn scalar(api: &Api, ty: &Scalar) -> TokenStream {
    match ty {
        Scalar::Text => quote! { String },
        Scalar::Int32 => quote! { i32 },
        Scalar::Int64 => quote! { i64 },
        Scalar::Number => quote! { f64 },
        Scalar::Boolean => quote! { bool },
        Scalar::Timestamp => {
            let client = client_crate(api);
            quote! { ::#client::Timestamp }
        }
        Scalar::Enum(name) => {
            let name = format_ident!("{name}");
            quote! { types::#name }
        }
    }
}

/// Returns the regular expression of an operation's path, as a format string with a placeholder for
/// `parameter`, if that is given.
fn expression(operation: &Operation, parameter: Option<&str>) -> String {
    let mut text = String::from("^");
    let mut rest = operation.path.as_str();
    while let Some((constant, (name, after))) = rest
        .split_once('{')
        .and_then(|(constant, after)| Some((constant, after.split_once('}')?)))
    {
        text.push_str(&escape(constant));
        text.push_str(if parameter == Some(name) {
            "{0}"
        } else {
            "[^/]*"
        });
        rest = after;
    }
    text + &escape(rest) + "$"
}

fn escape(constant: &str) -> String {
    let mut escaped = String::new();
    for next in constant.chars() {
        if "\\.+*?()|[]^$".contains(next) {
            escaped.push('\\');
        }
        escaped.push(next);
    }
    escaped
}
