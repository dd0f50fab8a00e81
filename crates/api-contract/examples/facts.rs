//! Writes what an SDK package tells, a fact a line, so that two packages can be compared by `diff`:
//! `cargo run --example facts -- PACKAGE`.

use std::{env, path::Path, process::ExitCode};

use api_contract::{
    model::{Additional, Contract, Fact, Limits, Schema, SchemaId},
    sources::sdk,
};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1) else {
        eprintln!("usage: facts PACKAGE");
        return ExitCode::from(2);
    };
    match sdk::read(Path::new(&path)) {
        Ok((contract, about)) => {
            for problem in &contract.problems {
                eprint!("{problem}");
            }
            println!("{about:?}");
            write(&contract);
            ExitCode::SUCCESS
        }
        Err(findings) => {
            eprint!("{findings}");
            ExitCode::FAILURE
        }
    }
}

fn write(contract: &Contract) {
    for operation in &contract.operations.items {
        let name = format!("{} {}", operation.method, operation.path);
        let id = operation.id.value().map_or("?", |id| id);
        println!("{name} id {id}");
        for parameter in &operation.parameters.items {
            println!(
                "{name} {} {} required {:?}: {}",
                parameter.location.name(),
                parameter.name,
                parameter.required.known(),
                facts(contract, parameter.schema)
            );
        }
        let body = operation.body.value();
        for content in body.iter().flat_map(|body| &body.content.items) {
            let schema = content.schema.value().copied().unwrap_or_default();
            println!("{name} body {}: {}", content.name, facts(contract, schema));
        }
        for response in &operation.responses.items {
            for header in &response.headers.items {
                let schema = facts(contract, header.schema);
                println!(
                    "{name} {} header {}: {schema}",
                    response.status, header.name
                );
            }
            for content in &response.content.items {
                let schema = content.schema.value().copied().unwrap_or_default();
                let schema = facts(contract, schema);
                println!("{name} {} {}: {schema}", response.status, content.name);
            }
        }
    }
    let mut models: Vec<&Schema> = contract
        .schemas
        .iter()
        .filter(|schema| schema.name.is_some())
        .collect();
    models.sort_by_key(|schema| schema.name.clone());
    for model in models {
        let name = model.name.as_deref().unwrap_or_default();
        println!("{name}{}", own(contract, model));
        for property in &model.properties.items {
            println!(
                "{name}.{} required {:?}: {}",
                property.name,
                property.required.known(),
                facts(contract, property.schema)
            );
        }
    }
}

/// A schema in a line; one with a name by its name.
fn facts(contract: &Contract, id: SchemaId) -> String {
    let schema = contract.schema(id);
    match &schema.name {
        Some(name) => name.to_string(),
        None => own(contract, schema),
    }
}

fn own(contract: &Contract, schema: &Schema) -> String {
    let mut line = format!(" {:?}", schema.types.known());
    if let Some(format) = schema.format.value() {
        line += &format!(" format {format}");
    }
    if let Some(items) = schema.items.value() {
        line += &format!(" of ({})", facts(contract, *items));
    }
    if let Fact::Known(Additional::Schema(members)) = schema.additional {
        line += &format!(" of any names ({})", facts(contract, members));
    }
    if let Some(values) = schema.values.value() {
        let all = if values.values.complete {
            ""
        } else {
            " and others"
        };
        let values: Vec<String> = values
            .values
            .items
            .iter()
            .map(ToString::to_string)
            .collect();
        line += &format!(" values {}{all}", values.join(" "));
    }
    if let Some(default) = schema.default.value() {
        line += &format!(" default {default}");
    }
    if let Some(limits) = schema.limits.value() {
        line += &bounds(limits);
    }
    line
}

fn bounds(limits: &Limits) -> String {
    let number = |name: &str, bound: &Fact<Option<api_contract::model::Bound>>| {
        let bound = bound.value();
        bound.map_or_else(String::new, |bound| format!(" {name} {}", bound.value))
    };
    let count = |name: &str, bound: &Fact<Option<u64>>| {
        let bound = bound.value();
        bound.map_or_else(String::new, |bound| format!(" {name} {bound}"))
    };
    [
        number("minimum", &limits.minimum),
        number("maximum", &limits.maximum),
        count("minLength", &limits.min_length),
        count("maxLength", &limits.max_length),
        count("maxItems", &limits.max_items),
    ]
    .concat()
}
