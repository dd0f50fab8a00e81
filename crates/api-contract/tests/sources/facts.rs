//! A contract's facts, one per line, for people and for `diff`.

use api_contract::model::{
    Additional, Bound, Contract, Fact, Limits, MediaType, Operation, Schema, SchemaId,
};

pub(crate) fn facts(contract: &Contract) -> String {
    let mut lines = Vec::new();
    for operation in &contract.operations.items {
        write(contract, operation, &mut lines);
    }
    let named = contract
        .schemas
        .iter()
        .filter(|schema| schema.name.is_some());
    let mut models: Vec<&Schema> = named.collect();
    models.sort_by_key(|schema| schema.name.clone());
    for model in models {
        let name = model.name.as_deref().unwrap_or_default();
        lines.push(format!("{name}: {}", described(contract, model)));
        add_properties(contract, model, name, &mut lines);
    }
    lines.push(format!(
        "operations: {}",
        known(contract.operations.complete)
    ));
    lines.join("\n")
}

fn known(complete: bool) -> &'static str {
    if complete { "all" } else { "some" }
}

fn write(contract: &Contract, operation: &Operation, lines: &mut Vec<String>) {
    let name = format!("{} {}", operation.method, operation.path);
    let id = operation.id.value().map_or("?", |id| id);
    let parameters = known(operation.parameters.complete);
    lines.push(format!("{name} is {id}, with {parameters} parameters"));
    for parameter in &operation.parameters.items {
        lines.push(format!(
            "{name} {} {}{}: {}",
            parameter.location.name(),
            parameter.name,
            required(&parameter.required),
            inline(contract, parameter.schema)
        ));
    }
    match &operation.body {
        Fact::Known(None) => lines.push(format!("{name} has no body")),
        Fact::Known(Some(body)) => {
            for content in &body.content.items {
                content_of(contract, content, &format!("{name} body"), lines);
            }
        }
        Fact::Unknown => {}
    }
    for response in &operation.responses.items {
        let name = format!("{name} {}", response.status);
        for header in &response.headers.items {
            let schema = inline(contract, header.schema);
            lines.push(format!("{name} header {}: {schema}", header.name));
        }
        if response.content.items.is_empty() {
            let body = if response.content.complete {
                "no"
            } else {
                "unknown"
            };
            lines.push(format!("{name} {body} body"));
        }
        for content in &response.content.items {
            content_of(contract, content, &name, lines);
        }
    }
}

fn content_of(contract: &Contract, content: &MediaType, name: &str, lines: &mut Vec<String>) {
    let id = content.schema.value().copied().unwrap_or_default();
    let schema = contract.schema(id);
    let name = format!("{name} {}", content.name);
    lines.push(format!("{name}: {}", inline(contract, id)));
    if schema.name.is_none() {
        add_properties(contract, schema, &name, lines);
    }
}

/// Lists the properties of a schema, and of the unnamed schemas in it.
fn add_properties(contract: &Contract, schema: &Schema, name: &str, lines: &mut Vec<String>) {
    for property in &schema.properties.items {
        let name = format!("{name} .{}", property.name);
        let required = required(&property.required);
        let property_schema = contract.schema(property.schema);
        lines.push(format!(
            "{name}{required}: {}",
            inline(contract, property.schema)
        ));
        if property_schema.name.is_none() {
            add_properties(contract, property_schema, &name, lines);
        }
    }
    if let Some(items) = schema.items.value() {
        let element = contract.schema(*items);
        if element.name.is_none() {
            add_properties(contract, element, &format!("{name} *"), lines);
        }
    }
}

fn required(required: &Fact<bool>) -> &'static str {
    match required {
        Fact::Known(true) => " (required)",
        Fact::Known(false) => " (optional)",
        Fact::Unknown => "",
    }
}

/// Returns a schema on one line; a named one by its name.
fn inline(contract: &Contract, id: SchemaId) -> String {
    let schema = contract.schema(id);
    match &schema.name {
        Some(name) => name.to_string(),
        None => described(contract, schema),
    }
}

fn described(contract: &Contract, schema: &Schema) -> String {
    let mut words = Vec::new();
    words.extend(schema.types.known().map(ToString::to_string));
    if schema.nullable.is_true() {
        words.push("or null".into());
    }
    match &schema.format {
        Fact::Known(Some(format)) => words.push(format!("format {format}")),
        Fact::Known(None) => words.push("no format".into()),
        Fact::Unknown => {}
    }
    if let Some(items) = schema.items.value() {
        words.push(format!("of ({})", inline(contract, *items)));
    }
    if let Fact::Known(Additional::Schema(values)) = schema.additional {
        words.push(format!("of any names ({})", inline(contract, values)));
    }
    if let Some(values) = schema.values.value() {
        let values = &values.values;
        let items: Vec<String> = values.items.iter().map(ToString::to_string).collect();
        words.push(format!(
            "{} values {}",
            known(values.complete),
            items.join(" ")
        ));
    }
    if let Some(default) = schema.default.value() {
        words.push(format!("default {default}"));
    }
    if let Some(limits) = schema.limits.value() {
        words.extend(bounds(limits));
    }
    if words.is_empty() {
        "unknown".into()
    } else {
        words.join(" ")
    }
}

fn bounds(limits: &Limits) -> Vec<String> {
    let number = |name: &str, bound: &Fact<Option<Bound>>| {
        bound.value().map(|bound| format!("{name} {}", bound.value))
    };
    let count = |name: &str, bound: &Fact<Option<u64>>| {
        bound.value().map(|bound| format!("{name} {bound}"))
    };
    [
        number("minimum", &limits.minimum),
        number("maximum", &limits.maximum),
        count("minLength", &limits.min_length),
        count("maxLength", &limits.max_length),
        count("maxItems", &limits.max_items),
    ]
    .into_iter()
    .flatten()
    .collect()
}
