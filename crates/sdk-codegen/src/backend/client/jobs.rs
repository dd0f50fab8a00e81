//! Jobs: how each type of job is requested, and which requests start one.

use std::collections::BTreeSet;

use super::types;
use crate::{
    backend::{
        docs,
        print::{Printer, literal},
    },
    lower::jobs::showing,
    model::{Api, Family, Job, Operation, Schema, SchemaKind, Success},
    wire::{Types, WireError},
};

/// Writes the implementations that return the ids of elements.
pub(super) fn identities(
    out: &mut Printer,
    api: &Api,
    schemas: &[&Schema],
) -> Result<(), WireError> {
    for schema in schemas {
        let jobs = api
            .operations
            .iter()
            .filter_map(|operation| operation.job.as_ref());
        let Some(job) = jobs.into_iter().find(|job| job.ty == schema.name) else {
            continue;
        };
        let id = field(api, &job.ty, &job.id)?;
        out.blank();
        out.block(format!("impl codegen::Identified for {}", job.ty), |out| {
            out.block("fn id(&self) -> &str", |out| {
                out.line(format!("codegen::OptionalText::text(&self.{id})"));
            });
        });
    }
    Ok(())
}

/// Writes the implementations that poll the jobs that operations of a family return.
pub(super) fn implementations(
    out: &mut Printer,
    api: &Api,
    types: &Types,
    family: &Family,
) -> Result<(), WireError> {
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
            implementation(out, api, types, asked)?;
        }
    }
    Ok(())
}

fn implementation(
    out: &mut Printer,
    api: &Api,
    types: &Types,
    asked: &Operation,
) -> Result<(), WireError> {
    let missing = || WireError::Missing(format!("the job of {}", asked.id));
    let job = asked.job.as_ref().ok_or_else(missing)?;
    let state = field(api, &job.ty, &job.state)?;
    let state_type = (types.get(&job.ty))
        .and_then(|members| members.get(&job.state))
        .ok_or_else(missing)?;
    let (text, phase) = if types::option_inner(state_type).is_some() {
        (
            format!("self.{state}.as_ref().map_or(\"\", |state| state.as_str())"),
            format!("self.{state}.as_ref()?.phase()"),
        )
    } else {
        (
            format!("self.{state}.as_str()"),
            format!("self.{state}.phase()"),
        )
    };
    let error = job.error.as_ref().map(|error| field(api, &job.ty, error));
    let error = error.transpose()?;
    let show = show(api, types, asked, job)?;
    out.blank();
    out.block(format!("impl codegen::Job for {}", job.ty), |out| {
        out.line(format!(
            "const KIND: &'static str = {};",
            literal(&job.kind)
        ));
        if let Some(pick) = job.pick.as_ref().filter(|pick| !pick.parents.is_empty()) {
            let names: Vec<String> = pick.parents.iter().map(|name| literal(name)).collect();
            out.line(format!(
                "const PARENTS: &'static [&'static str] = &[{}];",
                names.join(", ")
            ));
        }
        out.blank();
        out.block("fn state(&self) -> &str", |out| out.line(text));
        out.blank();
        out.block("fn phase(&self) -> Option<codegen::Phase>", |out| {
            out.line(phase)
        });
        if let Some(error) = error {
            out.blank();
            out.block("fn reason(&self) -> Option<String>", |out| {
                out.line(format!("codegen::reason(&self.{error})"));
            });
        }
        out.blank();
        let parameters = [
            "client: &codegen::Client".to_owned(),
            "id: &codegen::JobId".to_owned(),
        ];
        out.function("fn show", &parameters, "codegen::JobLookup<Self>", |out| {
            out.lines(show)
        });
    });
    Ok(())
}

/// Returns the call that requests one job.
fn show(api: &Api, types: &Types, asked: &Operation, job: &Job) -> Result<Vec<String>, WireError> {
    let missing = || WireError::Missing(format!("the job of {}", asked.id));
    let pick = job.pick.as_ref().ok_or_else(missing)?;
    let by = literal(&pick.parameter);
    let mutable = if pick.with.is_empty() { "" } else { "mut " };
    let constant = &asked.constant;
    let mut lines = vec![format!(
        "let {mutable}call = client.call(&super::operations::{constant});"
    )];
    for (name, value) in &pick.with {
        lines.push(format!("call.set({}, {});", literal(name), literal(value)));
    }
    let (items, Success::Json(response)) = (&job.items, &asked.success) else {
        return Err(missing());
    };
    lines.push(match items {
        None => format!("codegen::show_job(call, {by}, id)"),
        Some(items) => {
            let list = types.get(response).and_then(|members| members.get(items));
            list.and_then(|list| types::list_element(list))
                .ok_or_else(missing)?;
            let items = field(api, response, items)?;
            format!("codegen::find_job::<{response}, _>(call, {by}, id, |page| page.{items})")
        }
    });
    Ok(lines)
}

/// Writes the method of a builder that starts a job.
pub(super) fn start(out: &mut Printer, api: &Api, operation: &Operation) -> Result<(), WireError> {
    let Some(new) = &operation.creates else {
        return Ok(());
    };
    let missing = || WireError::Missing(format!("the job that {} begins", operation.id));
    let shown = api.operations.iter().find(|other| other.id == new.shown_by);
    let job = shown
        .and_then(|shown| shown.job.as_ref())
        .ok_or_else(missing)?;
    let Success::Json(response) = &operation.success else {
        return Err(missing());
    };
    let id = field(api, response, &new.id)?;
    out.blank();
    out.lines(docs::comments(
        "Sends the request, and returns a handle of the job that it starts.\n\n# Errors\n\n\
         Those of `send`; also, if the response does not name the job.",
    ));
    let output = format!("codegen::SendFuture<codegen::JobHandle<types::{}>>", job.ty);
    out.block(format!("pub fn start(self) -> {output}"), |out| {
        out.group(
            format!("codegen::start_job::<types::{response}, _>(self.call, |response| {{"),
            "})",
            |out| out.line(format!("codegen::OptionalText::text(&response.{id})")),
        );
    });
    Ok(())
}

/// Returns the Rust field of a property.
pub(super) fn field(api: &Api, ty: &str, name: &str) -> Result<String, WireError> {
    let missing = || WireError::Missing(format!("{ty}.{name}"));
    match &api.schema(ty).ok_or_else(missing)?.kind {
        SchemaKind::Object(members) => {
            let member = members.iter().find(|member| member.name == name);
            Ok(member.ok_or_else(missing)?.rust.clone())
        }
        SchemaKind::Enum { .. } => Err(missing()),
    }
}
