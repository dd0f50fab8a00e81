//! Entries of the operation table.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{builders::qualified, docs};
use crate::{
    model::{Body, Bounds, ListStyle, Location, Operation, Parameter, Retry, Status, Success},
    names,
    wire::WireError,
};

pub(super) fn entry(operation: &Operation) -> Result<TokenStream, WireError> {
    let constant = format_ident!("{}", operation.constant);
    let Operation {
        id,
        path,
        family,
        idempotent,
        sensitive,
        ..
    } = operation;
    let about = docs::attributes(&format!(
        "`{} {path}`",
        operation.http_method.to_uppercase()
    ));
    let method = format_ident!("{}", names::upper_camel(&operation.http_method));
    let retry = match operation.retry {
        Retry::Idempotent => Some(quote! { .retry(Retry::Idempotent) }),
        // The default of the runtime.
        Retry::Unexecuted => None,
        Retry::Never => Some(quote! { .retry(Retry::Never) }),
    };
    let idempotent = idempotent.then(|| quote! { .idempotent() });
    let rate_limit = operation.rate_limit.as_ref().map(|limit| {
        let default = Literal::u32_unsuffixed(limit.default);
        let by_region = limit.by_region.iter().map(|(region, rate)| {
            let rate = Literal::u32_unsuffixed(*rate);
            quote! { (#region, #rate) }
        });
        quote! { .rate_limit(#default, &[#(#by_region),*]) }
    });
    let pagination = operation.pagination.as_ref().map(|pagination| {
        let crate::model::Pagination {
            items,
            offset,
            limit,
            ..
        } = pagination;
        let total = pagination
            .total
            .as_ref()
            .map(|total| quote! { .total(#total) });
        let default_limit = pagination.default_limit.map(|limit| {
            let limit = Literal::u64_unsuffixed(limit);
            quote! { .default_limit(#limit) }
        });
        quote! { .pagination(Pagination::new(#items, #offset, #limit) #total #default_limit) }
    });
    let job = operation.job.as_ref().map(|job| {
        let crate::model::Job { id, state, .. } = job;
        let items = job.items.as_ref().map(|items| quote! { .items(#items) });
        let by = job.pick.as_ref().map(|pick| {
            let by = &pick.parameter;
            quote! { .by(#by) }
        });
        quote! { .job(JobFields::new(#id, #state) #items #by) }
    });
    let creates = operation.creates.as_ref().map(|new| {
        let crate::model::NewJob { id, shown_by } = new;
        quote! { .creates(#id, #shown_by) }
    });
    let parameters: Vec<TokenStream> = operation.parameters.iter().map(parameter).collect();
    let parts: Vec<TokenStream> = match &operation.body {
        Body::Json { bounds, .. } => bounds
            .iter()
            .map(|(pointer, bounds)| {
                let bounds = self::bounds(bounds);
                quote! { Parameter::body(#pointer) #bounds }
            })
            .collect(),
        Body::Multipart(parts) => parts
            .iter()
            .map(|part| {
                let name = &part.name;
                let required = part.required.then(|| quote! { .required() });
                quote! { Parameter::form(#name) #required }
            })
            .collect(),
        Body::None => Vec::new(),
    };
    let sensitive = (!sensitive.is_empty()).then(|| quote! { .sensitive(&[#(#sensitive),*]) });
    let parameters = (!(parameters.is_empty() && parts.is_empty())).then(|| {
        quote! { .parameters(&[#(#parameters,)* #(#parts,)*]) }
    });
    let statuses = operation.statuses.iter().map(status);
    let success = success(&operation.success)?;
    Ok(quote! {
        #about
        pub static #constant: Operation = Operation::new(#id, Method::#method, #path)
            .family(#family)
            #idempotent
            #retry
            #rate_limit
            #pagination
            #job
            #creates
            #parameters
            .statuses(&[#(#statuses),*])
            #sensitive
            #success;
    })
}

fn status(status: &Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(*code);
            quote! { Status::Code(#code) }
        }
        Status::Class(digit) => {
            let digit = Literal::u8_unsuffixed(*digit);
            quote! { Status::Class(#digit) }
        }
        Status::Default => quote! { Status::Default },
    }
}

fn success(success: &Success) -> Result<Option<TokenStream>, WireError> {
    let (made, ty) = match success {
        Success::Empty | Success::Binary => return Ok(None),
        Success::Json(ty) => (quote! { json }, ty),
        Success::JsonOrEmpty(ty) => (quote! { json_or_empty }, ty),
    };
    let ty: syn::Type = syn::parse_str(&qualified(ty, "types"))?;
    Ok(Some(quote! { .success(Success::#made::<#ty>()) }))
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let place = match parameter.location {
        Location::Path => quote! { path },
        Location::Query => quote! { query },
        Location::Header => quote! { header },
    };
    let style = match parameter.style {
        ListStyle::Single => None,
        ListStyle::Joined => Some(quote! { .joined() }),
        ListStyle::Repeated => Some(quote! { .repeated() }),
    };
    let required = (parameter.required && parameter.location != Location::Path)
        .then(|| quote! { .required() });
    let client = parameter
        .client
        .as_ref()
        .map(|client| quote! { .client(#client) });
    let ascii = parameter.ascii.then(|| quote! { .ascii() });
    let bounds = bounds(&parameter.bounds);
    quote! { Parameter::#place(#name) #required #style #bounds #ascii #client }
}

fn bounds(bounds: &Bounds) -> TokenStream {
    let range = match bounds.range {
        (Some(least), Some(greatest)) => {
            let (least, greatest) = (number(least), number(greatest));
            Some(quote! { .range(#least, #greatest) })
        }
        (Some(least), None) => {
            let least = number(least);
            Some(quote! { .minimum(#least) })
        }
        (None, Some(greatest)) => {
            let greatest = number(greatest);
            Some(quote! { .maximum(#greatest) })
        }
        (None, None) => None,
    };
    let counted = |(least, greatest): (Option<u64>, Option<u64>), name: &str| {
        let count = |value: u64| Literal::u64_unsuffixed(value);
        let (both, low, high) = (
            format_ident!("{name}"),
            format_ident!("min_{name}"),
            format_ident!("max_{name}"),
        );
        match (least.map(count), greatest.map(count)) {
            (Some(least), Some(greatest)) => Some(quote! { .#both(#least, #greatest) }),
            (Some(least), None) => Some(quote! { .#low(#least) }),
            (None, Some(greatest)) => Some(quote! { .#high(#greatest) }),
            (None, None) => None,
        }
    };
    let length = counted(bounds.length, "length");
    let items = counted(bounds.items, "items");
    quote! { #range #length #items }
}

fn number(value: f64) -> TokenStream {
    let value = Literal::f64_unsuffixed(value);
    quote! { #value }
}
