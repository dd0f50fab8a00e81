//! Jobs: how each type of job is asked for, and what begins one.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::types;
use crate::{
    lower::jobs::showing,
    model::{Api, Family, Job, Operation, Schema, SchemaKind, Success},
    wire::{Types, WireError},
};

/// What is told apart by its id, among some schemas.
pub(super) fn identities(
    api: &Api,
    schemas: &[&Schema],
    gated: bool,
) -> Result<TokenStream, WireError> {
    let mut items = TokenStream::new();
    for schema in schemas {
        let jobs = api
            .operations
            .iter()
            .filter_map(|operation| operation.job.as_ref());
        let Some(job) = jobs.into_iter().find(|job| job.ty == schema.name) else {
            continue;
        };
        let gate = types::gate(api, schema, gated);
        let (ident, id) = (format_ident!("{}", job.ty), field(api, &job.ty, &job.id)?);
        items.extend(quote! {
            #gate
            impl huaweicloud_core::codegen::Identified for #ident {
                fn id(&self) -> &str {
                    huaweicloud_core::codegen::OptionalText::text(&self.#id)
                }
            }
        });
    }
    Ok(items)
}

/// The types of job that a family's operations are asked for.
pub(super) fn implementations(
    api: &Api,
    types: &Types,
    family: &Family,
) -> Result<TokenStream, WireError> {
    let mut items = TokenStream::new();
    let mut seen = BTreeSet::new();
    for job in api
        .operations
        .iter()
        .filter_map(|operation| operation.job.as_ref())
    {
        let asked = showing(&api.operations, &job.ty);
        if let Some(asked) = asked.filter(|asked| asked.family == family.name)
            && seen.insert(&job.ty)
        {
            items.extend(implementation(api, types, asked)?);
        }
    }
    Ok(items)
}

fn implementation(api: &Api, types: &Types, asked: &Operation) -> Result<TokenStream, WireError> {
    let missing = || WireError::Missing(format!("the job of {}", asked.id));
    let job = asked.job.as_ref().ok_or_else(missing)?;
    let (ident, kind) = (format_ident!("{}", job.ty), &job.kind);
    let state = field(api, &job.ty, &job.state)?;
    let state_type = (types.get(&job.ty))
        .and_then(|members| members.get(&job.state))
        .ok_or_else(missing)?;
    let (text, phase) = if types::option_inner(state_type).is_some() {
        (
            quote! { self.#state.as_ref().map_or("", |state| state.as_str()) },
            quote! { self.#state.as_ref()?.phase() },
        )
    } else {
        (
            quote! { self.#state.as_str() },
            quote! { self.#state.phase() },
        )
    };
    let reason = match &job.error {
        None => None,
        Some(error) => {
            let error = field(api, &job.ty, error)?;
            Some(quote! {
                fn reason(&self) -> Option<String> {
                    huaweicloud_core::codegen::reason(&self.#error)
                }
            })
        }
    };
    let show = show(api, types, asked, job)?;
    Ok(quote! {
        impl huaweicloud_core::codegen::Job for #ident {
            const KIND: &'static str = #kind;
            fn state(&self) -> &str { #text }
            fn phase(&self) -> Option<Phase> { #phase }
            #reason
            fn show(client: &huaweicloud_core::codegen::Client, id: &str) -> huaweicloud_core::codegen::JobLookup<Self> {
                #show
            }
        }
    })
}

/// The call that shows one job.
fn show(api: &Api, types: &Types, asked: &Operation, job: &Job) -> Result<TokenStream, WireError> {
    let missing = || WireError::Missing(format!("the job of {}", asked.id));
    let pick = job.pick.as_ref().ok_or_else(missing)?;
    let (constant, by) = (format_ident!("{}", asked.constant), &pick.parameter);
    let with = pick
        .with
        .iter()
        .map(|(name, value)| quote! { call.set(#name, #value); });
    let mutable = (!pick.with.is_empty()).then(|| quote! { mut });
    let (items, Success::Json(answer)) = (&job.items, &asked.success) else {
        return Err(missing());
    };
    let answered = match items {
        None => quote! { huaweicloud_core::codegen::show_job(call, #by, id) },
        Some(items) => {
            let list = types.get(answer).and_then(|members| members.get(items));
            list.and_then(types::list_element).ok_or_else(missing)?;
            let (items, answer) = (field(api, answer, items)?, format_ident!("{answer}"));
            quote! { huaweicloud_core::codegen::find_job(call, #by, id, |response: #answer| response.#items) }
        }
    };
    Ok(quote! {
        let #mutable call = client.call(&super::operations::#constant);
        #(#with)*
        #answered
    })
}

/// The method of a builder that begins a job.
pub(super) fn start(api: &Api, operation: &Operation) -> Result<Option<TokenStream>, WireError> {
    let Some(new) = &operation.creates else {
        return Ok(None);
    };
    let missing = || WireError::Missing(format!("the job that {} begins", operation.id));
    let shown = api.operations.iter().find(|other| other.id == new.shown_by);
    let job = shown
        .and_then(|shown| shown.job.as_ref())
        .ok_or_else(missing)?;
    let Success::Json(answer) = &operation.success else {
        return Err(missing());
    };
    let id = field(api, answer, &new.id)?;
    let (ty, answer) = (format_ident!("{}", job.ty), format_ident!("{answer}"));
    Ok(Some(quote! {
        #[doc = " Sends the request, and returns a handle of the job that it starts."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = " Those of [`send`](Self::send); also, if the response does not name the job."]
        pub async fn start(self) -> Result<huaweicloud_core::codegen::JobHandle<types::#ty>, Error> {
            huaweicloud_core::codegen::start_job(self.call, |response: &types::#answer| huaweicloud_core::codegen::OptionalText::text(&response.#id)).await
        }
    }))
}

/// The field of a member.
pub(super) fn field(api: &Api, ty: &str, name: &str) -> Result<Ident, WireError> {
    let missing = || WireError::Missing(format!("{ty}.{name}"));
    match &api.schema(ty).ok_or_else(missing)?.kind {
        SchemaKind::Object(members) => {
            let member = members.iter().find(|member| member.name == name);
            Ok(format_ident!("{}", member.ok_or_else(missing)?.rust))
        }
        SchemaKind::Enum { .. } => Err(missing()),
    }
}
