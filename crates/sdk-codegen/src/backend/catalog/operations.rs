//! Operations as entries of the catalog.

use serde_json::{Map, Value, json};

use super::schemas::{Schemas, copy, resolve};
use crate::{
    lower::place,
    model::{Body, Job, ListStyle, Operation, Success},
};

/// Names of an operation in the index: its id, command, method, path and summary.
pub(super) fn line(operation: &Operation, contract: &Value) -> Value {
    let raw = raw(operation, contract);
    let text = |key: &str| raw.and_then(|raw| raw.get(key)).and_then(Value::as_str);
    json!({
        "id": operation.id,
        "command": operation.method.trim_matches('_').replace('_', "-"),
        "method": operation.http_method.to_uppercase(),
        "path": operation.template,
        "summary": text("summary").unwrap_or_default(),
        "effect": effect(operation, raw),
    })
}

/// Everything that a caller wants to know of an operation.
pub(super) fn entry(operation: &Operation, contract: &Value, schemas: &mut Schemas<'_>) -> Value {
    let raw = raw(operation, contract);
    let mut entry = Map::new();
    let mut add = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            entry.insert(key.to_owned(), value);
        }
    };
    let own = |key: &str| raw.and_then(|raw| raw.get(key)).cloned();
    add("description", own("description"));
    add("deprecated", own("deprecated"));
    add("allowed_states", own("x-allowed-states"));
    add("idempotent", Some(operation.idempotent.into()));
    let limit = operation.rate_limit.as_ref();
    add("rate_limit", limit.map(|limit| limit.default.into()));
    add(
        "parameters",
        Some(parameters(operation, raw, contract, schemas)),
    );
    add("body", body(operation, raw, contract, schemas));
    add("response", response(operation, raw, contract, schemas));
    let pages = operation.pagination.as_ref();
    add(
        "pagination",
        pages.map(|pages| {
            json!({
                "items": pages.items, "total": pages.total, "offset": pages.offset,
                "limit": pages.limit, "default_limit": pages.default_limit,
            })
        }),
    );
    add("job", operation.job.as_ref().map(job));
    let creates = operation.creates.as_ref();
    add(
        "creates",
        creates.map(|new| json!({"id": new.id, "shown_by": new.shown_by})),
    );
    entry.into()
}

fn job(job: &Job) -> Value {
    let mut value = json!({"kind": job.kind, "id": job.id, "state": job.state});
    if let Some(fields) = value.as_object_mut() {
        let pick = job.pick.as_ref();
        let by = pick.map(|pick| pick.parameter.as_str());
        for (key, name) in [
            ("items", job.items.as_deref()),
            ("error", job.error.as_deref()),
            ("by", by),
        ] {
            if let Some(name) = name {
                fields.insert(key.to_owned(), name.into());
            }
        }
        if let Some(pick) = pick.filter(|pick| !pick.parents.is_empty()) {
            fields.insert("parents".to_owned(), json!(pick.parents));
        }
        if let Some(pick) = pick.filter(|pick| !pick.with.is_empty()) {
            let with = pick
                .with
                .iter()
                .map(|(name, value)| (name.clone(), value.clone().into()));
            fields.insert("with".to_owned(), Value::Object(with.collect()));
        }
    }
    value
}

/// Returns the operation as the contract has it.
fn raw<'a>(operation: &Operation, contract: &'a Value) -> Option<&'a Value> {
    let item = contract.get("paths")?.get(&operation.template)?;
    item.get(&operation.http_method)
}

/// Whether a call reads, writes or deletes.
fn effect(operation: &Operation, raw: Option<&Value>) -> &'static str {
    let declared = raw.and_then(|raw| raw.pointer("/x-effect/does"));
    let declared = declared.and_then(Value::as_str);
    match (operation.http_method.as_str(), declared) {
        ("get", _) | (_, Some("list" | "show")) => "read",
        ("delete", _) | (_, Some("delete")) => "delete",
        _ if operation.path.ends_with("/delete") => "delete",
        _ => "write",
    }
}

fn parameters(
    operation: &Operation,
    raw: Option<&Value>,
    contract: &Value,
    schemas: &mut Schemas<'_>,
) -> Value {
    let of_path = (contract.get("paths")).and_then(|paths| paths.get(&operation.template));
    let lists = [raw, of_path].into_iter().flatten();
    let lists = lists.filter_map(|holder| holder.get("parameters")?.as_array());
    let declared: Vec<&Value> = lists
        .flatten()
        .map(|parameter| resolve(parameter, contract))
        .collect();
    let parameters = operation.parameters.iter().map(|parameter| {
        let place = place(parameter.location);
        let own = declared.iter().find(|own| {
            own.get("name") == Some(&json!(parameter.name)) && own.get("in") == Some(&json!(place))
        });
        let mut entry = Map::new();
        // The name that sets it in a call.
        entry.insert("name".to_owned(), json!(parameter.key));
        entry.insert("in".to_owned(), json!(place));
        if parameter.required {
            entry.insert("required".to_owned(), true.into());
        }
        if parameter.style != ListStyle::Single {
            entry.insert("list".to_owned(), true.into());
        }
        if let Some(client) = &parameter.client {
            entry.insert("client".to_owned(), json!(client));
        }
        if let Some(own) = own {
            copy(own, &mut entry, &["description", "example", "deprecated"]);
            if let Some(schema) = own.get("schema") {
                entry.insert("schema".to_owned(), schemas.take(schema));
            }
        }
        Value::Object(entry)
    });
    parameters.collect()
}

fn body(
    operation: &Operation,
    raw: Option<&Value>,
    contract: &Value,
    schemas: &mut Schemas<'_>,
) -> Option<Value> {
    if matches!(operation.body, Body::None) {
        return None;
    }
    let body = resolve(raw?.get("requestBody")?, contract);
    let (media, content) = body.get("content")?.as_object()?.iter().next()?;
    let required = match &operation.body {
        Body::Json { required, .. } | Body::Content { required, .. } => *required,
        Body::Multipart(parts) => parts.iter().any(|part| part.required),
        Body::None => false,
    };
    let mut entry = Map::new();
    entry.insert("type".to_owned(), json!(media));
    entry.insert("required".to_owned(), required.into());
    if let Some(schema) = content.get("schema") {
        entry.insert("schema".to_owned(), schemas.take(schema));
    }
    if let Some(example) = example(content, contract) {
        entry.insert("example".to_owned(), example.clone());
    }
    Some(entry.into())
}

/// Returns the example of a body, the first if it has several.
fn example<'a>(content: &'a Value, contract: &'a Value) -> Option<&'a Value> {
    content.get("example").or_else(|| {
        let named = content.get("examples")?.as_object()?;
        resolve(named.values().next()?, contract).get("value")
    })
}

fn response(
    operation: &Operation,
    raw: Option<&Value>,
    contract: &Value,
    schemas: &mut Schemas<'_>,
) -> Option<Value> {
    let kind = match &operation.success {
        Success::Empty => return None,
        Success::Text => return Some(json!({"kind": "text"})),
        Success::Binary => return Some(json!({"kind": "file"})),
        Success::Json(_) | Success::JsonOrEmpty(_) => "json",
    };
    let responses = raw?.get("responses")?.as_object()?;
    let mut good = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'));
    let schema = good.find_map(|(_, response)| {
        let content = resolve(response, contract).get("content")?.as_object()?;
        content.values().next()?.get("schema")
    });
    let mut entry = Map::new();
    entry.insert("kind".to_owned(), kind.into());
    if let Some(schema) = schema {
        entry.insert("schema".to_owned(), schemas.take(schema));
    }
    Some(entry.into())
}
