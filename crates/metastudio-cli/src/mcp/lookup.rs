//! Finding and describing operations.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{
    policy::{self, Policy},
    schema,
    tools::Tools,
};
use crate::{
    catalog::{Catalog, Effect, Entry, Family, Kind, Schema},
    failure::Failure,
    input::arguments::nearest,
    run::find,
};

/// The number of operations that a search returns if no limit is asked for.
const FOUND: usize = 10;
/// How deep the response of an operation is outlined.
const DEPTH: usize = 3;

/// Returns the operations that match words best: all of them, or else as many as possible.
pub(super) fn search(policy: &Policy, query: &str, limit: Option<usize>) -> Value {
    let words = query.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut rows = find::search(&words);
    if rows.is_empty() {
        let mut counts: HashMap<String, (usize, Value)> = HashMap::new();
        for word in &words {
            for row in find::search(std::slice::from_ref(word)) {
                let id = row["id"].as_str().unwrap_or_default().to_owned();
                counts.entry(id).or_insert((0, row)).0 += 1;
            }
        }
        let mut all: Vec<(usize, Value)> = counts.into_values().collect();
        all.sort_by_key(|(count, row)| (std::cmp::Reverse(*count), row["id"].to_string()));
        rows = all.into_iter().map(|(_, row)| row).collect();
    }
    let catalog = Catalog::get();
    let found = rows.iter().filter_map(|row| {
        let (family, entry) = catalog.find(row["id"].as_str()?)?;
        policy
            .exposes(&family.name)
            .then(|| brief(policy, family, entry))
    });
    let found: Vec<Value> = found.collect();
    let total = found.len();
    let shown: Vec<Value> = found.into_iter().take(limit.unwrap_or(FOUND)).collect();
    json!({"result": shown, "total": total})
}

/// Returns what a list says of an operation.
fn brief(policy: &Policy, family: &Family, entry: &Entry) -> Value {
    let effect = policy::effect(entry);
    let mut own = json!({
        "operation": entry.id,
        "family": family.name,
        "summary": entry.summary,
        "call_with": caller(effect),
    });
    if !policy.permits(&family.name, effect) {
        own["allowed"] = false.into();
    }
    own
}

/// Returns the tool that calls operations with an effect.
pub(super) fn caller(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "call_read",
        Effect::Write => "call_write",
        Effect::Delete => "call_delete",
    }
}

/// Describes an operation.
///
/// # Errors
///
/// Fails if there is none with this name.
pub(super) fn describe(policy: &Policy, tools: &Tools, name: &str) -> Result<Value, Failure> {
    let (family, entry) = operation(policy, name)?;
    let details = family.details();
    let Some(operation) = details.operation(&entry.id) else {
        return Err(Failure::usage(format!("{} is not described", entry.id)));
    };
    let mut own = brief(policy, family, entry);
    let mut add = |name: &str, value: Value| {
        if !value.is_null() {
            own[name] = value;
        }
    };
    add(
        "tool",
        tools
            .of_operation(&entry.id)
            .map_or(Value::Null, Into::into),
    );
    add("description", operation.description.clone().into());
    add("request", format!("{} {}", entry.method, entry.path).into());
    add("idempotent", operation.idempotent.into());
    if operation.deprecated {
        add("deprecated", true.into());
    }
    if !operation.allowed_states.is_empty() {
        add("allowed_states", operation.allowed_states.clone().into());
    }
    add("calls_per_second", operation.rate_limit.into());
    add("arguments", schema::of_operation(operation, details));
    let body = operation.body.as_ref().filter(|body| !body.is_form());
    add(
        "example_body",
        body.and_then(|body| body.example.clone()).into(),
    );
    match &operation.response {
        Some(response) if response.is_file() => add("response", "a file".into()),
        Some(response) => add("response", outline(details.schema(&response.schema), DEPTH)),
        None => {}
    }
    if operation.pagination.is_some() {
        add("pages", "use `limit` and `cursor` of the tool".into());
    }
    if operation.creates.is_some() {
        add("starts", "a job: pass its id to wait_for_job".into());
    }
    Ok(own)
}

/// Returns the response's fields as an outline: names with types, to a depth.
pub(super) fn outline(schema: Schema<'_>, depth: usize) -> Value {
    match (schema.kind(), depth.checked_sub(1)) {
        (Kind::Object, Some(depth)) => {
            let fields = schema.properties().into_iter();
            let fields = fields.map(|(name, field)| (name.to_owned(), outline(field, depth)));
            Value::Object(fields.collect())
        }
        (Kind::List, Some(depth)) => {
            let items = schema.items();
            items.map_or_else(|| json!(["any"]), |items| json!([outline(items, depth)]))
        }
        (Kind::Text, _) => "string".into(),
        (Kind::Integer, _) => "integer".into(),
        (Kind::Number, _) => "number".into(),
        (Kind::Boolean, _) => "boolean".into(),
        (Kind::List, None) => "list".into(),
        (Kind::Object | Kind::Any, _) => "object".into(),
    }
}

/// Returns the operation with this name, if the policy exposes it.
///
/// # Errors
///
/// Fails if there is none, with a similar one.
pub(super) fn operation(
    policy: &Policy,
    name: &str,
) -> Result<(&'static Family, &'static Entry), Failure> {
    let catalog = Catalog::get();
    let found = catalog.find(name).or_else(|| {
        let mut all = catalog.operations();
        all.find(|(_, entry)| entry.id.eq_ignore_ascii_case(name) || entry.command == name)
    });
    match found {
        Some((family, entry)) if policy.exposes(&family.name) => Ok((family, entry)),
        Some((family, entry)) => {
            policy.check(&family.name, &entry.id, Effect::Read)?;
            Ok((family, entry))
        }
        None => {
            let similar = nearest(
                name,
                catalog.operations().map(|(_, entry)| entry.id.as_str()),
            );
            let similar = similar.map_or_else(String::new, |own| format!("; did you mean {own}?"));
            Err(Failure::usage(format!(
                "`operation` is \"{name}\", which does not exist{similar}"
            ))
            .with_code("invalid_arguments")
            .with_hint("search_operations finds operations"))
        }
    }
}
