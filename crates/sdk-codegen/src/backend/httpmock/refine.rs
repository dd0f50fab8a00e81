//! Refines the mocks that progenitor creates for an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, TraitItem, parse_quote,
    visit_mut::VisitMut,
};

use super::{
    names::{self, Rename, Types, Wrappers},
    parameters,
};
use crate::{
    backend::docs,
    model::{Api, Body, ListStyle, Location, Operation, Parameter, Status, Success},
    wire::WireError,
};

/// The wrappers of one operation, with their methods.
pub(super) struct Mock {
    pub(super) when: (ItemStruct, ItemImpl),
    pub(super) then: (ItemStruct, ItemImpl),
}

impl Mock {
    pub(super) fn refine(&mut self, api: &Api, operation: &Operation) -> Result<(), WireError> {
        self.refine_when(api, operation)?;
        self.refine_then(operation);
        for (wrapper, methods) in [&mut self.when, &mut self.then] {
            Wrappers(api).visit_item_struct_mut(wrapper);
            Wrappers(api).visit_item_impl_mut(methods);
            Types(api).visit_item_impl_mut(methods);
        }
        Ok(())
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        let ((when, when_methods), (then, then_methods)) = (self.when, self.then);
        quote! { #when #when_methods #then #then_methods }
    }

    fn refine_when(&mut self, api: &Api, operation: &Operation) -> Result<(), WireError> {
        let (wrapper, methods) = &mut self.when;
        let id = &operation.id;
        document(&mut wrapper.attrs, &format!("Matches calls of `{id}`."));
        for item in &mut methods.items {
            let ImplItem::Fn(method) = item else { continue };
            let name = method.sig.ident.to_string();
            match name.as_str() {
                "new" => {
                    let path = parameters::any_path(operation);
                    let http_method = format_ident!("{}", operation.http_method.to_uppercase());
                    let query = operation.fixed_query.iter();
                    let query = query.map(|(name, value)| quote! { .query_param(#name, #value) });
                    method.block = parse_quote! {{
                        Self(
                            inner
                                .method(::httpmock::Method::#http_method)
                                .path_matches(#path)
                                #(#query)*
                        )
                    }};
                    document(&mut method.attrs, "Matches any call of the operation.");
                }
                "into_inner" => document(
                    &mut method.attrs,
                    "Returns the `When` of httpmock, for other matchers.",
                ),
                "body" => {
                    by_reference(method);
                    document(&mut method.attrs, "Matches the JSON body.");
                }
                _ => {
                    let parameter = names::resolve_placeholder(&name, "p", &operation.parameters)
                        .ok_or_else(|| WireError::Missing(format!("{id}, {name}")))?;
                    refine_parameter(api, method, operation, parameter, &name);
                }
            }
        }
        let fields = operation.parameters.iter();
        let fields = fields.filter(|parameter| parameter.location == Location::Field);
        let fields = fields.map(|parameter| match parameter.style {
            ListStyle::Single => parameters::field(api, parameter),
            _ => parameters::list(api, operation, parameter),
        });
        methods.items.extend(fields.map(ImplItem::Fn));
        match &operation.body {
            Body::Multipart(parts) => {
                let parts = parts.iter().map(parameters::part);
                methods.items.extend(parts.map(ImplItem::Fn));
            }
            Body::Content { .. } => methods.items.push(ImplItem::Fn(parameters::content())),
            Body::None | Body::Json { .. } => {}
        }
        Ok(())
    }

    fn refine_then(&mut self, operation: &Operation) {
        let (wrapper, methods) = &mut self.then;
        let id = &operation.id;
        document(
            &mut wrapper.attrs,
            &format!("The response to a call of `{id}`."),
        );
        for item in &mut methods.items {
            let ImplItem::Fn(method) = item else { continue };
            let name = method.sig.ident.to_string();
            match name.as_str() {
                "new" => document(&mut method.attrs, "Creates a response that is not set yet."),
                "into_inner" => document(
                    &mut method.attrs,
                    "Returns the `Then` of httpmock, for other responses.",
                ),
                _ => {
                    let status = status(method);
                    let what = status.map_or("Returns this status".to_owned(), |code| {
                        format!("Returns {code}")
                    });
                    let has_body = method.sig.inputs.iter().any(is_value);
                    let body = if has_body { "" } else { ", without a body" };
                    document(&mut method.attrs, &format!("{what}{body}."));
                    let is_success = match status {
                        Some(code) => (200..300).contains(&code),
                        None => match name.as_str() {
                            "default_response" => operation.succeeds(Status::Default),
                            name => name == "success",
                        },
                    };
                    if !has_body {
                        continue;
                    }
                    match (is_success, &operation.success) {
                        (true, Success::Binary) => content(method, "application/octet-stream"),
                        (true, Success::Text) => {
                            let accept = operation.accept.split(',').next();
                            content(method, accept.unwrap_or_default());
                        }
                        _ => by_reference(method),
                    }
                }
            }
        }
    }
}

fn refine_parameter(
    api: &Api,
    method: &mut ImplItemFn,
    operation: &Operation,
    parameter: &Parameter,
    placeholder: &str,
) {
    if parameter.style != ListStyle::Single {
        *method = parameters::list(api, operation, parameter);
        return;
    }
    if parameter.location == Location::Path {
        method.block = parameters::segment(operation, parameter);
    }
    let mut rename = Rename {
        from: placeholder,
        ident: &names::method(&parameter.rust),
        text: &parameter.name,
    };
    rename.visit_impl_item_fn_mut(method);
    let absence = if parameter.required || parameter.location == Location::Path {
        ""
    } else {
        "\n\n`None` matches an absent parameter."
    };
    document(&mut method.attrs, &format!("{}{absence}", parameter.docs));
}

/// Returns the status of a response, if it is always the same.
fn status(method: &ImplItemFn) -> Option<u16> {
    struct Find(Option<u16>);
    impl VisitMut for Find {
        fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
            if call.method == "status"
                && let Some(syn::Expr::Lit(literal)) = call.args.first()
                && let syn::Lit::Int(code) = &literal.lit
            {
                self.0 = code.base10_parse().ok();
            }
            syn::visit_mut::visit_expr_method_call_mut(self, call);
        }
    }
    let mut find = Find(None);
    find.visit_block_mut(&mut method.block.clone());
    find.0
}

fn is_value(argument: &FnArg) -> bool {
    matches!(argument, FnArg::Typed(argument) if is_value_pattern(&argument.pat))
}

fn is_value_pattern(pattern: &syn::Pat) -> bool {
    matches!(pattern, syn::Pat::Ident(name) if name.ident == "value")
}

/// Passes a value to httpmock by reference, which progenitor passes as it is if it can be copied.
fn by_reference(method: &mut ImplItemFn) {
    struct Borrow;
    impl VisitMut for Borrow {
        fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
            syn::visit_mut::visit_expr_method_call_mut(self, call);
            if call.method == "json_body_obj" {
                call.args = parse_quote! { &value };
            }
        }
    }
    let takes_value = |argument: &FnArg| match argument {
        FnArg::Typed(argument) if is_value_pattern(&argument.pat) => {
            !matches!(*argument.ty, syn::Type::Reference(_))
        }
        _ => false,
    };
    if method.sig.inputs.iter().any(takes_value) {
        Borrow.visit_block_mut(&mut method.block);
    }
}

/// Makes the body of a response text or bytes, which progenitor treats as JSON.
fn content(method: &mut ImplItemFn, media_type: &str) {
    for argument in method
        .sig
        .inputs
        .iter_mut()
        .filter(|argument| is_value(argument))
    {
        *argument = parse_quote! { value: impl AsRef<[u8]> };
    }
    let status: syn::Expr = match status(method) {
        Some(code) => parse_quote! { #code },
        None => parse_quote! { status },
    };
    method.block = parse_quote! {{
        Self(
            self.0
                .status(#status)
                .header("content-type", #media_type)
                .body(value),
        )
    }};
}

/// Returns the trait or its implementation with the client's names, each method behind its feature.
pub(super) fn gate_methods(mut item: Item, api: &Api) -> Item {
    Wrappers(api).visit_item_mut(&mut item);
    match &mut item {
        Item::Trait(item) => {
            item.attrs.clear();
            let about = "`mock` for every operation of the families that are switched on, with the \
                         types of the operation.";
            document(&mut item.attrs, about);
            for method in &mut item.items {
                let TraitItem::Fn(method) = method else {
                    continue;
                };
                if let Some(operation) = tie_method(&mut method.sig, &mut method.attrs, api) {
                    let (id, path) = (&operation.id, &operation.template);
                    let http_method = operation.http_method.to_uppercase();
                    let mut about = Vec::new();
                    document(
                        &mut about,
                        &format!("Mocks `{id}`: `{http_method} {path}`."),
                    );
                    method.attrs.splice(0..0, about);
                }
            }
        }
        Item::Impl(item) => {
            for method in &mut item.items {
                if let ImplItem::Fn(method) = method {
                    tie_method(&mut method.sig, &mut method.attrs, api);
                }
            }
        }
        _ => {}
    }
    item
}

fn tie_method<'a>(
    signature: &mut syn::Signature,
    attributes: &mut Vec<Attribute>,
    api: &'a Api,
) -> Option<&'a Operation> {
    let operation =
        names::resolve_placeholder(&signature.ident.to_string(), "op", &api.operations)?;
    signature.ident = format_ident!("mock_{}", operation.method);
    let family = &operation.family;
    attributes.push(parse_quote! { #[cfg(feature = #family)] });
    Some(operation)
}

fn document(attributes: &mut Vec<Attribute>, text: &str) {
    let documentation = docs::attributes(text);
    let item: ItemStruct = parse_quote! { #documentation struct Documented; };
    attributes.extend(item.attrs);
}
