//! Tables of parameters and fields: type, bounds, default, values and description of each.

use openapi_document::{
    Document,
    extensions::{Extension, Sensitive},
};
use serde_json::{Map, Value};

use crate::markdown;

/// Nested objects deeper than this are named, not spelled out.
const DEPTH: usize = 4;

/// One row of a table.
struct Row {
    name: String,
    is_required: bool,
    ty: String,
    about: String,
}

/// Returns a table of parameters.
pub(crate) fn parameters(document: &Document, described: &[&Value]) -> String {
    let rows = described.iter().filter_map(|parameter| {
        let name = parameter.get("name")?.as_str()?;
        let place = parameter.get("in")?.as_str()?;
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        Some(Row {
            name: format!("{} ({place})", markdown::code(name)),
            is_required: parameter.get("required") == Some(&Value::Bool(true)),
            ty: ty(document, schema),
            about: about(document, parameter, schema),
        })
    });
    table("parameter", &rows.collect::<Vec<_>>())
}

/// Returns a table of all fields of a schema, those of nested objects with the path to them.
pub(crate) fn of_schema(document: &Document, schema: &Value) -> String {
    let mut rows = Vec::new();
    collect(document, schema, "", 0, &mut rows);
    table("field", &rows)
}

fn table(what: &str, rows: &[Row]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut table = format!("| {what} | type | description |\n|---|---|---|\n");
    for row in rows {
        let required = if row.is_required { ", required" } else { "" };
        table += &format!("| {} | {}{required} | {} |\n", row.name, row.ty, row.about);
    }
    table
}

fn collect(document: &Document, schema: &Value, path: &str, depth: usize, rows: &mut Vec<Row>) {
    let Some(schema) = document.resolve(schema) else {
        return;
    };
    if let Some(items) = schema.get("items") {
        return collect(document, items, &format!("{path}[]"), depth, rows);
    }
    for part in list(schema, "allOf") {
        collect(document, part, path, depth, rows);
    }
    let required: Vec<&str> = list(schema, "required").filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        rows.push(Row {
            name: markdown::code(&path),
            is_required: required.contains(&name.as_str()),
            ty: ty(document, property),
            about: about(document, property, property),
        });
        if depth < DEPTH {
            collect(document, property, &path, depth + 1, rows);
        }
    }
}

/// Returns what a schema refers to, also through an `allOf` that only adds a description or default.
fn target<'a>(document: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    let schema = document.resolve(schema)?;
    let mut parts = list(schema, "allOf");
    match (parts.next(), parts.next()) {
        (Some(only), None) if schema.get("properties").is_none() => document.resolve(only),
        _ => Some(schema),
    }
}

/// Returns the type of a schema in words.
fn ty(document: &Document, schema: &Value) -> String {
    let Some(schema) = target(document, schema) else {
        return String::new();
    };
    let text = |name: &str| schema.get(name).and_then(Value::as_str);
    match (text("type"), text("format")) {
        (Some("array"), _) => {
            let element = schema.get("items").map(|items| ty(document, items));
            format!("list of {}", element.unwrap_or_default())
        }
        (Some("string"), Some("date-time")) => "time".to_owned(),
        (Some("string"), Some("binary")) => "file".to_owned(),
        (Some(ty), Some(format)) => format!("{} ({})", markdown::text(ty), markdown::text(format)),
        (Some(ty), None) => markdown::text(ty),
        (None, _) if schema.get("properties").is_some() || schema.get("allOf").is_some() => {
            "object".to_owned()
        }
        (None, _) => "any".to_owned(),
    }
}

/// Returns the description of a part, its bounds, default, values and marks.
fn about(document: &Document, part: &Value, schema: &Value) -> String {
    let resolved = target(document, schema).unwrap_or(&Value::Null);
    let description = |value: &Value| {
        value
            .get("description")
            .and_then(Value::as_str)
            .map(markdown::cell)
    };
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(description(part).or_else(|| description(resolved)));
    let element = resolved
        .get("items")
        .and_then(|items| target(document, items));
    sentences.extend(bounds(resolved));
    if let Some(element) = element {
        sentences.extend(bounds(element).map(|bounds| format!("Each: {bounds}")));
    }
    if let Some(default) = part.get("default").or_else(|| resolved.get("default")) {
        sentences.push(format!("Default: {}.", markdown::code(&plain(default))));
    }
    let values = list(resolved, "enum").chain(
        element
            .into_iter()
            .flat_map(|element| list(element, "enum")),
    );
    let values: Vec<String> = values.map(|value| markdown::code(&plain(value))).collect();
    if !values.is_empty() {
        sentences.push(format!("Values: {}.", values.join(", ")));
    }
    if part
        .get("deprecated")
        .or_else(|| resolved.get("deprecated"))
        == Some(&Value::Bool(true))
    {
        sentences.push("Deprecated.".to_owned());
    }
    if Sensitive::of(part).is_some_and(|Sensitive(is)| is) {
        sentences.push("Sensitive: the client redacts it.".to_owned());
    }
    sentences.join(" ")
}

/// Returns the bounds of a value, of its length, or of its number of elements.
fn bounds(schema: &Value) -> Option<String> {
    let shown = |name: &str| schema.get(name).map(plain);
    let between = |low: Option<String>, high: Option<String>, unit: &str| match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}.")),
        (Some(low), None) => Some(format!("At least {low}{unit}.")),
        (None, Some(high)) => Some(format!("At most {high}{unit}.")),
        (None, None) => None,
    };
    let mut bounds: Vec<String> = Vec::new();
    bounds.extend(between(shown("minimum"), shown("maximum"), ""));
    bounds.extend(between(
        shown("minLength"),
        shown("maxLength"),
        " characters",
    ));
    bounds.extend(between(shown("minItems"), shown("maxItems"), " elements"));
    bounds
        .extend(shown("pattern").map(|pattern| format!("Pattern: {}.", markdown::code(&pattern))));
    (!bounds.is_empty()).then(|| bounds.join(" "))
}

/// Returns a value as text: a string without quotes.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn list<'a>(schema: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    schema
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Returns the states of jobs in a schema, each with its phase, as a table.
pub(crate) fn states(document: &Document, schema: &Value) -> String {
    let mut found = Vec::new();
    find_states(document, schema, 0, &mut found);
    found.dedup();
    let mut table = String::new();
    for (state, phase) in found {
        table += &format!("| {} | {phase} |\n", markdown::code(&state));
    }
    if table.is_empty() {
        return table;
    }
    format!("| state | phase |\n|---|---|\n{table}")
}

fn find_states(
    document: &Document,
    schema: &Value,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let Some(schema) = document.resolve(schema).filter(|_| depth < DEPTH) else {
        return;
    };
    if let Some(phases) = openapi_document::extensions::Phases::of(schema) {
        let states = phases.states();
        found.extend(states.map(|(state, phase)| (state.to_owned(), phase.name().to_owned())));
        return;
    }
    let nothing = Map::new();
    let properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .unwrap_or(&nothing);
    let parts = properties
        .values()
        .chain(schema.get("items"))
        .chain(list(schema, "allOf"));
    parts.for_each(|part| find_states(document, part, depth + 1, found));
}
